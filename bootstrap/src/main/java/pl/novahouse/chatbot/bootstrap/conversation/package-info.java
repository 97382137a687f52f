/** Wiring of the conversation. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.conversation;

import org.jspecify.annotations.NullMarked;
