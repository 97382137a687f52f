/** Wires deliveries: their rules, their workers, mail and webhooks. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.delivery;

import org.jspecify.annotations.NullMarked;
