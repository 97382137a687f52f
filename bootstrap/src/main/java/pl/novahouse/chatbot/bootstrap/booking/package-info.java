/** Wiring of consultations and of the calendar. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.booking;

import org.jspecify.annotations.NullMarked;
