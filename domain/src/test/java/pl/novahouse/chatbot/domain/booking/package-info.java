/** Slots, their words, and how doubts are settled. */
@NullMarked
package pl.novahouse.chatbot.domain.booking;

import org.jspecify.annotations.NullMarked;
