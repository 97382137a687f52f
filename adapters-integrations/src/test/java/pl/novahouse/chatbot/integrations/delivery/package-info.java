/** Mail and webhooks, against real servers. */
@NullMarked
package pl.novahouse.chatbot.integrations.delivery;

import org.jspecify.annotations.NullMarked;
