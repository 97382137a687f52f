/** Values of running the service. */
@NullMarked
package pl.novahouse.chatbot.domain.operation;

import org.jspecify.annotations.NullMarked;
