/** The language model against a scripted server. */
@NullMarked
package pl.novahouse.chatbot.llm.conversation;

import org.jspecify.annotations.NullMarked;
