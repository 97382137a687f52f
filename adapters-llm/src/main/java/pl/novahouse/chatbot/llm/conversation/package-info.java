/** The language model that words answers from given facts. */
@NullMarked
package pl.novahouse.chatbot.llm.conversation;

import org.jspecify.annotations.NullMarked;
