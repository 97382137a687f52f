/** The audit trail in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.audit;

import org.jspecify.annotations.NullMarked;
