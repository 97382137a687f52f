/** Deliveries over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.delivery;

import org.jspecify.annotations.NullMarked;
