/** Use cases of the conversation against in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.conversation;

import org.jspecify.annotations.NullMarked;
