/** The audit trail over HTTP. */
@NullMarked
package pl.novahouse.chatbot.rest.audit;

import org.jspecify.annotations.NullMarked;
