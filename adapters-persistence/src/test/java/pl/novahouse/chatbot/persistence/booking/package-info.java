/** The booking's ports in a real database. */
@NullMarked
package pl.novahouse.chatbot.persistence.booking;

import org.jspecify.annotations.NullMarked;
