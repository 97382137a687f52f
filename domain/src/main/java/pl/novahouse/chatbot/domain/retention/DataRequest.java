package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's request about their data, which waits for the code that was sent to their address.
 *
 * @param email kept until the request ends, so that the code can be sent
 * @param codeHash what is kept of the code
 * @param attempts wrong codes so far
 */
public record DataRequest(
        UUID id,
        Kind kind,
        Optional<String> email,
        String codeHash,
        int attempts,
        Instant createdAt,
        Instant expiresAt) {

    /** What the person wants. */
    public enum Kind {
        ACCESS,
        ERASURE
    }

    public static final int MOST_ATTEMPTS = 5;

    /** Whether a code may still be tried. */
    public boolean isOpen(Instant now) {
        return email.isPresent() && attempts < MOST_ATTEMPTS && now.isBefore(expiresAt);
    }

    /** With the hash of a fresh code, which takes the place of any earlier one. */
    public DataRequest withCode(String hash) {
        return new DataRequest(id, kind, email, hash, attempts, createdAt, expiresAt);
    }

    public DataRequest afterWrongCode() {
        return new DataRequest(id, kind, email, codeHash, attempts + 1, createdAt, expiresAt);
    }

    /** Served or given up: the address is forgotten. */
    public DataRequest ended() {
        return new DataRequest(id, kind, Optional.empty(), codeHash, attempts, createdAt, expiresAt);
    }
}
