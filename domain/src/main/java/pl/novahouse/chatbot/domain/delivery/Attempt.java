package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One try of a delivery. It is stored as started before the target is called.
 *
 * @param number from 1
 * @param key the key under which the target may recognise a repeated request
 * @param exchanges what was said, without personal data
 */
public record Attempt(
        UUID id,
        DeliveryId delivery,
        int number,
        UUID key,
        Instant startedAt,
        Optional<Instant> endedAt,
        Result result,
        Optional<Reason> reason,
        List<Exchange> exchanges) {

    /** How a try stands. */
    public enum Result {
        STARTED,
        DONE,
        POINTLESS,
        OUTAGE,
        LATER,
        THROTTLED,
        SUSPENDED,
        KEY_SPENT,
        PERMANENT,
        /** Whoever tried it never told the end; whether the target did what was asked is unknown. */
        LOST
    }

    public Attempt {
        exchanges = List.copyOf(exchanges);
        if (number < 1 || (result == Result.STARTED) == endedAt.isPresent()) {
            throw new IllegalArgumentException("tries are counted from 1, and only a started one has no end");
        }
    }

    public static Attempt start(UUID id, DeliveryId delivery, int number, UUID key, Instant now) {
        return new Attempt(
                id, delivery, number, key, now, Optional.empty(), Result.STARTED, Optional.empty(), List.of());
    }

    public Attempt end(Report report, Instant now) {
        return switch (report.outcome()) {
            case Outcome.Done(Naming _, Optional<Reason> notice) -> end(Result.DONE, notice, report, now);
            case Outcome.Pointless(Reason why) -> end(Result.POINTLESS, Optional.of(why), report, now);
            case Outcome.Failed(Failure failure) -> end(result(failure), Optional.of(failure.reason()), report, now);
        };
    }

    public Attempt lost(Instant now) {
        return new Attempt(
                id,
                delivery,
                number,
                key,
                startedAt,
                Optional.of(now),
                Result.LOST,
                Optional.of(Reason.of("lost")),
                exchanges);
    }

    private Attempt end(Result how, Optional<Reason> why, Report report, Instant now) {
        return new Attempt(id, delivery, number, key, startedAt, Optional.of(now), how, why, report.exchanges());
    }

    private static Result result(Failure failure) {
        return switch (failure) {
            case Failure.Outage _ -> Result.OUTAGE;
            case Failure.Later _ -> Result.LATER;
            case Failure.Throttled _ -> Result.THROTTLED;
            case Failure.Suspended _ -> Result.SUSPENDED;
            case Failure.KeySpent _ -> Result.KEY_SPENT;
            case Failure.Permanent _ -> Result.PERMANENT;
        };
    }
}
