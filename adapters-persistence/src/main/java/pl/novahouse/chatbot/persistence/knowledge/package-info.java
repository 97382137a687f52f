/** The articles, their versions and the unanswered questions in PostgreSQL, and the articles that come along. */
@NullMarked
package pl.novahouse.chatbot.persistence.knowledge;

import org.jspecify.annotations.NullMarked;
