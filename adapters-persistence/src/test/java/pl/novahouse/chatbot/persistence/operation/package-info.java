/** The local database server under ordinary and violent ends. */
@NullMarked
package pl.novahouse.chatbot.persistence.operation;

import org.jspecify.annotations.NullMarked;
