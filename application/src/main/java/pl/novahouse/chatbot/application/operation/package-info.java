/** The state of the service's parts. */
@NullMarked
package pl.novahouse.chatbot.application.operation;

import org.jspecify.annotations.NullMarked;
