/** The embedded parts of the local run, and what production must not start with. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.operation;

import org.jspecify.annotations.NullMarked;
