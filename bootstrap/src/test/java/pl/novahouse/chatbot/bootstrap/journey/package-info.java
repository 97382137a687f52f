/** Whole journeys of visitors through the packaged service, with everything outside answering over its own protocol. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.journey;

import org.jspecify.annotations.NullMarked;
