/** The database that the adapters are tested against, and the adapters that every feature shares. */
@NullMarked
package pl.novahouse.chatbot.persistence.shared;

import org.jspecify.annotations.NullMarked;
