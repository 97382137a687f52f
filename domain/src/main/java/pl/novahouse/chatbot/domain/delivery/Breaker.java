package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Leaves a target alone after a series of outages, then lets a single try through to see whether it is back.
 *
 * @param failures outages in a row
 * @param openings how often it has opened since the last success
 * @param openUntil until when nobody tries; empty while the breaker is closed
 */
public record Breaker(int failures, int openings, Optional<Instant> openUntil) {

    public static final Breaker CLOSED = new Breaker(0, 0, Optional.empty());

    public Breaker {
        if (failures < 0 || openings < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    public boolean isOpen(Instant now) {
        return openUntil.map(now::isBefore).orElse(false);
    }

    /** Whether it has been open and the next try is the one that shows how the target is. */
    public boolean awaitsProbe(Instant now) {
        return openUntil.isPresent() && !isOpen(now);
    }

    /** Lets one try through and keeps all others back until it must have ended. */
    public Breaker probing(Instant now, Duration lease) {
        return new Breaker(failures, openings, Optional.of(now.plus(lease)));
    }

    public Breaker afterOutage(Instant now, BreakerPolicy policy) {
        boolean opens = openUntil.isPresent() || failures + 1 >= policy.threshold();
        return opens
                ? new Breaker(failures + 1, openings + 1, Optional.of(now.plus(policy.rest(openings + 1))))
                : new Breaker(failures + 1, openings, openUntil);
    }
}
