/** In-memory conversations and the contracts of the conversation's ports. */
@NullMarked
package pl.novahouse.chatbot.application.conversation.port;

import org.jspecify.annotations.NullMarked;
