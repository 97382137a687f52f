/** What the service starts with, and what it is documented to be configured by. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
