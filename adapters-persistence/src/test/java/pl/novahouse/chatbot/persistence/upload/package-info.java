/** Uploads in a real PostgreSQL and a real folder. */
@NullMarked
package pl.novahouse.chatbot.persistence.upload;

import org.jspecify.annotations.NullMarked;
