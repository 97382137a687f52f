/** Wiring of the audit trail. */
@NullMarked
package pl.novahouse.chatbot.bootstrap.audit;

import org.jspecify.annotations.NullMarked;
