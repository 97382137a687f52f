/** What every use case needs from outside: transactions, identities, tokens, language analysis. */
@NullMarked
package pl.novahouse.chatbot.application.shared.port;

import org.jspecify.annotations.NullMarked;
