/** A part of the service that tests set as they like. */
@NullMarked
package pl.novahouse.chatbot.application.operation.port;

import org.jspecify.annotations.NullMarked;
