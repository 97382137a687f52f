/** What consent needs from outside: a ledger that only grows. */
@NullMarked
package pl.novahouse.chatbot.application.consent.port;

import org.jspecify.annotations.NullMarked;
