/** The state of the service over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.operation;

import org.jspecify.annotations.NullMarked;
