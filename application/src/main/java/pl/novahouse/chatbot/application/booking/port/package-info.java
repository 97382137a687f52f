/** What bookings need from outside: the calendar, and storage for bookings, hints and reports. */
@NullMarked
package pl.novahouse.chatbot.application.booking.port;

import org.jspecify.annotations.NullMarked;
