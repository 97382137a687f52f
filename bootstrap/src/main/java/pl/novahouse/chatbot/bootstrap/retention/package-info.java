/** Wiring of retention and of people's rights. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.retention;

import org.jspecify.annotations.NullMarked;
