/** The contract of the audit trail and its in-memory adapter. */
@NullMarked
package pl.novahouse.chatbot.application.audit.port;

import org.jspecify.annotations.NullMarked;
