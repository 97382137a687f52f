/** Tests of retrieval, and its evaluation on questions that no article holds. */
@NullMarked
package pl.novahouse.chatbot.llm.knowledge;

import org.jspecify.annotations.NullMarked;
