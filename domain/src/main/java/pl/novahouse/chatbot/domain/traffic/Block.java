package pl.novahouse.chatbot.domain.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps a network out for a time.
 *
 * @param network whom it concerns
 * @param maskedNetwork a wider network that a person can recognise, such as {@code 203.0.113.0/24}
 * @param reason the violation that made it full
 * @param until when it ends by itself
 * @param liftedAt when somebody ended it before
 */
public record Block(
        BlockId id,
        NetworkFingerprint network,
        String maskedNetwork,
        Abuse reason,
        Instant since,
        Instant until,
        Optional<Instant> liftedAt) {

    public Block {
        if (!until.isAfter(since)) {
            throw new IllegalArgumentException("a block lasts");
        }
    }

    public boolean isInForce(Instant now) {
        return liftedAt.isEmpty() && now.isBefore(until);
    }

    /** How long it still lasts, from a moment at which it is in force. */
    public Duration remaining(Instant now) {
        return Duration.between(now, until);
    }
}
