/** The adapter of lead against a real PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.lead;

import org.jspecify.annotations.NullMarked;
