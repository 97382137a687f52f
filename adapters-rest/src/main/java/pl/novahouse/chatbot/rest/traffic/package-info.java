/** Limits at the HTTP edge, and the networks that are kept out, for staff. */
@NullMarked
package pl.novahouse.chatbot.rest.traffic;

import org.jspecify.annotations.NullMarked;
