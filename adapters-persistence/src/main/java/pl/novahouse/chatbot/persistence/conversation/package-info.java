/** Conversations, their messages and events in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.conversation;

import org.jspecify.annotations.NullMarked;
