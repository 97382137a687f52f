/** Consultations over HTTP: slots, bookings, links, the webhooks of calendar and board, and the drift between sides. */
@NullMarked
package pl.novahouse.chatbot.rest.booking;

import org.jspecify.annotations.NullMarked;
