/** Uploads: rows in PostgreSQL, bytes in a folder. */
@NullMarked
package pl.novahouse.chatbot.persistence.upload;

import org.jspecify.annotations.NullMarked;
