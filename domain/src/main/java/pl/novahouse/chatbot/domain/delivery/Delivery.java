package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * One order to tell the outside something, and how far it has come.
 *
 * @param attempts how often it was tried
 * @param failures how many tries failed by themselves since it was last put in the queue; a pause of the target is
 *     not counted
 * @param lastFailure why the latest try did not succeed
 * @param version counts the changes; a stale write is declined
 */
public record Delivery(
        DeliveryId id,
        Target target,
        String kind,
        UUID subject,
        String reference,
        Instant createdAt,
        Optional<Instant> until,
        int attempts,
        int failures,
        Optional<Reason> lastFailure,
        Progress progress,
        long version) {

    public Delivery {
        if (attempts < 0 || failures < 0 || failures > attempts || version < 0) {
            throw new IllegalArgumentException("counts are not negative, and failures are attempts");
        }
    }

    public static Delivery fresh(DeliveryId id, NewDelivery order, Instant now) {
        return new Delivery(
                id,
                order.target(),
                order.kind(),
                order.subject(),
                order.reference(),
                now,
                order.until(),
                0,
                0,
                Optional.empty(),
                new Progress.Waiting(order.notBefore().orElse(now)),
                0);
    }

    /** Whether it still has to go out. */
    public boolean isOpen() {
        return switch (progress) {
            case Progress.Waiting _, Progress.InFlight _ -> true;
            case Progress.Delivered _, Progress.Dead _, Progress.Discarded _ -> false;
        };
    }

    /** Whether it has lost its use. */
    public boolean isExpired(Instant now) {
        return until.map(now::isAfter).orElse(false);
    }

    /** Begins a try that has until {@code lease}. */
    public Delivery begin(Instant lease) {
        return with(attempts + 1, failures, lastFailure, new Progress.InFlight(lease));
    }

    /** A try under way, or one that left no trace, has failed; the next is due at the given moment. */
    public Delivery tryAgain(Reason reason, Instant due) {
        return with(attempts, Math.min(failures + 1, attempts), Optional.of(reason), new Progress.Waiting(due));
    }

    /** A try has met a target that takes nothing now, which is not the delivery's failure. */
    public Delivery hold(Reason reason, Instant due) {
        return with(attempts, failures, Optional.of(reason), new Progress.Waiting(due));
    }

    public Delivery delivered(Instant now) {
        return with(attempts, failures, Optional.empty(), new Progress.Delivered(now));
    }

    /** Needs a person. */
    public Delivery giveUp(Reason reason, Instant now) {
        return with(attempts, Math.min(failures + 1, attempts), Optional.of(reason), new Progress.Dead(reason, now));
    }

    /**
     * Takes it out of the queue for good.
     *
     * @throws ProblemException {@link Problem.Conflict} when it is being tried, was delivered or discarded
     */
    public Delivery discard(Reason reason, Instant now) {
        return switch (progress) {
            case Progress.Waiting _, Progress.Dead _ ->
                with(attempts, failures, lastFailure, new Progress.Discarded(reason, now));
            case Progress.InFlight _, Progress.Delivered _, Progress.Discarded _ ->
                throw new ProblemException(new Problem.Conflict());
        };
    }

    /** A try found out that there is nothing to deliver any more. */
    public Delivery dropped(Reason reason, Instant now) {
        return with(attempts, failures, lastFailure, new Progress.Discarded(reason, now));
    }

    /**
     * Puts it in the queue once more, at a person's wish, with all its tries before it.
     *
     * @throws ProblemException {@link Problem.Conflict} when it is being tried, was delivered or discarded
     */
    public Delivery replay(Instant now) {
        return switch (progress) {
            case Progress.Waiting _, Progress.Dead _ -> with(attempts, 0, lastFailure, new Progress.Waiting(now));
            case Progress.InFlight _, Progress.Delivered _, Progress.Discarded _ ->
                throw new ProblemException(new Problem.Conflict());
        };
    }

    public Delivery atVersion(long next) {
        return new Delivery(
                id,
                target,
                kind,
                subject,
                reference,
                createdAt,
                until,
                attempts,
                failures,
                lastFailure,
                progress,
                next);
    }

    private Delivery with(int tries, int failed, Optional<Reason> failure, Progress next) {
        return new Delivery(
                id, target, kind, subject, reference, createdAt, until, tries, failed, failure, next, version);
    }
}
