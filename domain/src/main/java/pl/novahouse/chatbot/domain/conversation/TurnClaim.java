package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import pl.novahouse.chatbot.domain.shared.MessageId;

/**
 * Marks the one turn that is being answered.
 *
 * @param message the visitor's message that is being answered
 * @param until when the claim lapses, so that a crash of the process does not lock the conversation
 */
public record TurnClaim(MessageId message, Instant until) {

    boolean isLive(Instant now) {
        return now.isBefore(until);
    }
}
