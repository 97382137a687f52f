/** What conversations need from outside: storage and the language model. */
@NullMarked
package pl.novahouse.chatbot.application.conversation.port;

import org.jspecify.annotations.NullMarked;
