/** What may leave the system: the judgement of answers before anybody sees them. */
@NullMarked
package pl.novahouse.chatbot.domain.safety;

import org.jspecify.annotations.NullMarked;
