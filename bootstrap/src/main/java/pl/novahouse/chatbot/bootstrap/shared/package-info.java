/** Wiring of what every feature needs. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.shared;

import org.jspecify.annotations.NullMarked;
