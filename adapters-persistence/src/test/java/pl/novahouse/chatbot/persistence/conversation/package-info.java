/** The conversation's ports in a real database. */
@NullMarked
package pl.novahouse.chatbot.persistence.conversation;

import org.jspecify.annotations.NullMarked;
