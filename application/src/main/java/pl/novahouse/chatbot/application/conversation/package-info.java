/** Opening a conversation, taking its turns, reading and following it. */
@NullMarked
package pl.novahouse.chatbot.application.conversation;

import org.jspecify.annotations.NullMarked;
