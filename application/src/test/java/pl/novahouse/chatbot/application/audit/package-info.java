/** The audit trail's use cases on in-memory ports. */
@NullMarked
package pl.novahouse.chatbot.application.audit;

import org.jspecify.annotations.NullMarked;
