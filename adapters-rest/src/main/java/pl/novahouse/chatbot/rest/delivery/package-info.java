/** Deliveries over HTTP: what staff see of them and do about them. */
@NullMarked
package pl.novahouse.chatbot.rest.delivery;

import org.jspecify.annotations.NullMarked;
