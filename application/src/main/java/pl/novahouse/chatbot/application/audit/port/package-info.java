/** The audit trail. */
@NullMarked
package pl.novahouse.chatbot.application.audit.port;

import org.jspecify.annotations.NullMarked;
