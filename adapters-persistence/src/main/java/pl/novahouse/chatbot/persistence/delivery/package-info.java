/** Deliveries, their attempts and their targets in PostgreSQL, and the workers that all instances share. */
@NullMarked
package pl.novahouse.chatbot.persistence.delivery;

import org.jspecify.annotations.NullMarked;
