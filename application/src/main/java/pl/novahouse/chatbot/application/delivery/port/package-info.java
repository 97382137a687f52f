/** What deliveries need from outside. */
@NullMarked
package pl.novahouse.chatbot.application.delivery.port;

import org.jspecify.annotations.NullMarked;
