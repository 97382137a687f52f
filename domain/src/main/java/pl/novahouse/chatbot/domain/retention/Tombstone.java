package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The memory of an erasure, by which it is repeated on a database that was restored from before it.
 *
 * @param subjects the identities whose rows are gone
 */
public record Tombstone(UUID receipt, Instant at, Set<UUID> subjects) {

    public Tombstone {
        subjects = Set.copyOf(subjects);
    }
}
