/** How fast the whole service is; run by {@code bootstrap/bin/benchmark}, never as a test. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
