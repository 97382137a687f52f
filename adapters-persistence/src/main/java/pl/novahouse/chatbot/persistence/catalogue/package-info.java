/** The price list in the database, and its import from the seed. */
@NullMarked
package pl.novahouse.chatbot.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
