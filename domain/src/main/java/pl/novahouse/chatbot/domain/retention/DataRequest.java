package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.consent.Objection;
import pl.novahouse.chatbot.domain.profile.EnteredField;

/**
 * A person's request about their data. It waits for the code that was sent to their address; one that a person has to
 * look at waits for staff then.
 *
 * @param wanted what the person says is right, of a rectification only; kept no longer than the address
 * @param email kept until the request ends, so that the code can be sent and the person be found
 * @param codeHash what is kept of the code
 * @param attempts wrong codes so far
 * @param provedAt when the right code came
 * @param settlement how it ended, once proved
 */
public record DataRequest(
        UUID id,
        Kind kind,
        List<EnteredField> wanted,
        Optional<String> email,
        String codeHash,
        int attempts,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> provedAt,
        Optional<Settlement> settlement) {

    /** What the person wants. */
    public enum Kind {
        ACCESS,
        ERASURE,
        RECTIFICATION,
        OBJECTION_TO_MARKETING,
        OBJECTION_TO_PROCESSING;

        public static Kind of(Objection objection) {
            return switch (objection) {
                case MARKETING -> OBJECTION_TO_MARKETING;
                case PROCESSING -> OBJECTION_TO_PROCESSING;
            };
        }
    }

    /** How a request ended. */
    public record Settlement(Instant at, Outcome outcome) {}

    /** Whether the person got what they asked for. */
    public enum Outcome {
        DONE,
        DECLINED
    }

    public static final int MOST_ATTEMPTS = 5;

    public DataRequest {
        wanted = List.copyOf(wanted);
        if (kind != Kind.RECTIFICATION && !wanted.isEmpty()) {
            throw new IllegalArgumentException("only a rectification says what is right");
        }
        if (settlement.isPresent() && provedAt.isEmpty()) {
            throw new IllegalArgumentException("nothing is settled before it is proved");
        }
    }

    /** A new request, whose code is still to be sent. */
    public static DataRequest made(
            UUID id, Kind kind, List<EnteredField> wanted, String email, Instant now, Instant expiresAt) {
        return new DataRequest(
                id, kind, wanted, Optional.of(email), "", 0, now, expiresAt, Optional.empty(), Optional.empty());
    }

    /** Whether a code may still be tried. */
    public boolean isOpen(Instant now) {
        return email.isPresent() && provedAt.isEmpty() && attempts < MOST_ATTEMPTS && now.isBefore(expiresAt);
    }

    /** Whether it is for staff to carry out. */
    public boolean isWaiting() {
        return provedAt.isPresent() && settlement.isEmpty();
    }

    /** Until when the person must have an answer: one month after the request was proved theirs. */
    public Optional<Instant> answerBy() {
        return provedAt.map(at -> at.atZone(ZoneOffset.UTC).plusMonths(1).toInstant());
    }

    /** With the hash of a fresh code, which takes the place of any earlier one. */
    public DataRequest withCode(String hash) {
        return new DataRequest(id, kind, wanted, email, hash, attempts, createdAt, expiresAt, provedAt, settlement);
    }

    public DataRequest afterWrongCode() {
        return new DataRequest(
                id, kind, wanted, email, codeHash, attempts + 1, createdAt, expiresAt, provedAt, settlement);
    }

    /** The right code came: a rectification waits for staff, everything else is served at once. */
    public DataRequest proved(Instant now) {
        DataRequest proved = new DataRequest(
                id, kind, wanted, email, codeHash, attempts, createdAt, expiresAt, Optional.of(now), settlement);
        return switch (kind) {
            case RECTIFICATION -> proved;
            case ACCESS, ERASURE, OBJECTION_TO_MARKETING, OBJECTION_TO_PROCESSING -> proved.settled(Outcome.DONE, now);
        };
    }

    /** Served or declined: the address and what was wanted are forgotten. */
    public DataRequest settled(Outcome outcome, Instant now) {
        return ended(Optional.of(new Settlement(now, outcome)));
    }

    /** Given up: the address and what was wanted are forgotten. */
    public DataRequest ended() {
        return ended(settlement);
    }

    private DataRequest ended(Optional<Settlement> how) {
        return new DataRequest(
                id, kind, List.of(), Optional.empty(), codeHash, attempts, createdAt, expiresAt, provedAt, how);
    }
}
