/** The dialogue: its states, its messages, its memory and who gave each answer. */
@NullMarked
package pl.novahouse.chatbot.domain.conversation;

import org.jspecify.annotations.NullMarked;
