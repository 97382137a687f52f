/** Finds and books slots for consultations, and keeps our side and the calendar's in line. */
@NullMarked
package pl.novahouse.chatbot.application.booking;

import org.jspecify.annotations.NullMarked;
