/** The rules of deliveries. */
@NullMarked
package pl.novahouse.chatbot.domain.delivery;

import org.jspecify.annotations.NullMarked;
