/** The consent ledger in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.consent;

import org.jspecify.annotations.NullMarked;
