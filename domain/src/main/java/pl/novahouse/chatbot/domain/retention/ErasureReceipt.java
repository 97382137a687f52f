package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was erased, where and when. It names nobody: the identities are of things that no longer lead to a person.
 *
 * @param by who asked for it
 * @param counts what was done in each place
 * @param ordered what other people's systems were told to erase
 * @param byHand systems that may hold the person and offer no call to erase; a task waits for a person there
 * @param backupsUntil when the last backup that still holds the data is gone
 */
public record ErasureReceipt(
        UUID id,
        Instant at,
        Asker by,
        List<RetentionRun.Count> counts,
        List<String> ordered,
        List<String> byHand,
        Instant backupsUntil) {

    /** Who asks for an erasure. */
    public enum Asker {
        /** The visitor, with the token of the conversation. */
        VISITOR,
        /** The person, with the code sent to their address. */
        PERSON,
        /** A data-protection officer. */
        STAFF
    }

    public ErasureReceipt {
        counts = List.copyOf(counts);
        ordered = List.copyOf(ordered);
        byHand = List.copyOf(byHand);
    }
}
