/** Benchmarks, run by hand. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.benchmark;

import org.jspecify.annotations.NullMarked;
