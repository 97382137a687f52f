/** Leads in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.lead;

import org.jspecify.annotations.NullMarked;
