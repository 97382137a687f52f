/** The ports of deliveries on a real PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.delivery;

import org.jspecify.annotations.NullMarked;
