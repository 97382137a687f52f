/** Deliveries on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.delivery;

import org.jspecify.annotations.NullMarked;
