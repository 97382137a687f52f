/** The adapter of the audit trail against a real PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.audit;

import org.jspecify.annotations.NullMarked;
