/** Parts that report their own state. */
@NullMarked
package pl.novahouse.chatbot.application.operation.port;

import org.jspecify.annotations.NullMarked;
