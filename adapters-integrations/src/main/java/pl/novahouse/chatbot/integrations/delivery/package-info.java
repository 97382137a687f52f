/** Mail and the webhooks of staff, as deliveries use them. */
@NullMarked
package pl.novahouse.chatbot.integrations.delivery;

import org.jspecify.annotations.NullMarked;
