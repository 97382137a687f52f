/** The audit trail's values. */
@NullMarked
package pl.novahouse.chatbot.domain.audit;

import org.jspecify.annotations.NullMarked;
