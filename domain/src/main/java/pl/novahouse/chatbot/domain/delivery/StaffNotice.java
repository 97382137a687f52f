package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * What staff's own systems are told: that something happened, and to whom by id. No personal data.
 *
 * @param id the same when it is told again, so that a receiver can tell a repetition
 * @param event such as {@code lead.created}
 */
public record StaffNotice(UUID id, String event, UUID subject, Instant at) {

    private static final int LONGEST_EVENT = 60;

    public StaffNotice {
        if (event.isBlank()
                || event.length() > LONGEST_EVENT
                || !event.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '.' || c == '_')) {
            throw new IllegalArgumentException("an event is written as words with dots");
        }
    }
}
