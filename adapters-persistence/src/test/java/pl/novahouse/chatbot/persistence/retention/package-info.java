/** Tests of personal data in PostgreSQL. */
@NullMarked
package pl.novahouse.chatbot.persistence.retention;

import org.jspecify.annotations.NullMarked;
