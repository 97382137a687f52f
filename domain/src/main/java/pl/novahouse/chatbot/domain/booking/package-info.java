/** Consultations: free slots, what became of a booking, and how a doubt about it is settled. */
@NullMarked
package pl.novahouse.chatbot.domain.booking;

import org.jspecify.annotations.NullMarked;
