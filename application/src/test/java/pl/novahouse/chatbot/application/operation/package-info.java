/** Tests of the use cases about the service itself. */
@NullMarked
package pl.novahouse.chatbot.application.operation;

import org.jspecify.annotations.NullMarked;
