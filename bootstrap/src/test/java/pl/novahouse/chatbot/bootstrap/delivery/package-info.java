/** Deliveries of the whole packaged service, with real kills and several instances. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.delivery;

import org.jspecify.annotations.NullMarked;
