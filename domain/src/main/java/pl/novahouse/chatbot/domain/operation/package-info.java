/** The state of the service's parts. */
@NullMarked
package pl.novahouse.chatbot.domain.operation;

import org.jspecify.annotations.NullMarked;
