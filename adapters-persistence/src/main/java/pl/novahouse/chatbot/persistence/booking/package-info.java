/** Bookings, hints and reports of drift in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.booking;

import org.jspecify.annotations.NullMarked;
