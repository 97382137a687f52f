/** The in-memory port of consent and what every adapter of it promises. */
@NullMarked
package pl.novahouse.chatbot.application.consent.port;

import org.jspecify.annotations.NullMarked;
