/** The adapter of consent against a real PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.consent;

import org.jspecify.annotations.NullMarked;
