/** Retrieval of articles: a hybrid index of dictionary forms, concepts and character n-grams, held in memory. */
@NullMarked
package pl.novahouse.chatbot.llm.knowledge;

import org.jspecify.annotations.NullMarked;
