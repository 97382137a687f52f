/** Consultations from the first word to the meeting, with a calendar that answers over HTTP. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.booking;

import org.jspecify.annotations.NullMarked;
