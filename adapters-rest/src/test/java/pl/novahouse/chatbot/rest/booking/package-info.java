/** Consultations as callers meet them over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.booking;

import org.jspecify.annotations.NullMarked;
