/** The packaged service as tests start it. */
@NullMarked
package pl.novahouse.chatbot.bootstrap;

import org.jspecify.annotations.NullMarked;
