/** Wiring of limits. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.traffic;

import org.jspecify.annotations.NullMarked;
