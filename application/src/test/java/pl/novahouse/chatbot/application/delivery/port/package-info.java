/** The ports of deliveries in memory, and what every fulfilment of them guarantees. */
@NullMarked
package pl.novahouse.chatbot.application.delivery.port;

import org.jspecify.annotations.NullMarked;
