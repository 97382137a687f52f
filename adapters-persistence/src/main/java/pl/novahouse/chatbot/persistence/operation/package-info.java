/** The database server of the one-command local run. */
@NullMarked
package pl.novahouse.chatbot.persistence.operation;

import org.jspecify.annotations.NullMarked;
