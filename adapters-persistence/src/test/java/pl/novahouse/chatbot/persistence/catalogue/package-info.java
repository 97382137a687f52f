/** The price list in a real database. */
@NullMarked
package pl.novahouse.chatbot.persistence.catalogue;

import org.jspecify.annotations.NullMarked;
