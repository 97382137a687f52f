/** Bookings on in-memory ports: the rules, the talk, and what happens when the calendar misbehaves. */
@NullMarked
package pl.novahouse.chatbot.application.booking;

import org.jspecify.annotations.NullMarked;
