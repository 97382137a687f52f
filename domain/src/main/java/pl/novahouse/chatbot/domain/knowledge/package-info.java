/** The knowledge base: articles, their versions and the questions they answer. */
@NullMarked
package pl.novahouse.chatbot.domain.knowledge;

import org.jspecify.annotations.NullMarked;
