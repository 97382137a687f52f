package pl.novahouse.chatbot.domain.retention;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person is found.
 *
 * @param subjects identities of things that are the person's own: conversations, leads, forms, bookings
 * @param mentions conversations of others in which the contact was written
 */
public record PersonTrace(Set<UUID> subjects, Set<UUID> mentions) {

    public PersonTrace {
        subjects = Set.copyOf(subjects);
        mentions = Set.copyOf(mentions);
    }

    public boolean isEmpty() {
        return subjects.isEmpty() && mentions.isEmpty();
    }
}
