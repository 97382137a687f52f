/** Transactions, identities and tokens on this machine and its database. */
@NullMarked
package pl.novahouse.chatbot.persistence.shared;

import org.jspecify.annotations.NullMarked;
