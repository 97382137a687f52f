/** The booking's ports in memory, and what every adapter of them guarantees. */
@NullMarked
package pl.novahouse.chatbot.application.booking.port;

import org.jspecify.annotations.NullMarked;
