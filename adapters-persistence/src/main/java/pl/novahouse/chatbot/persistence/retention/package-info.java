/** Personal data in PostgreSQL, table by table as the inventory says, and the journal of erasures in a file. */
@NullMarked
package pl.novahouse.chatbot.persistence.retention;

import org.jspecify.annotations.NullMarked;
