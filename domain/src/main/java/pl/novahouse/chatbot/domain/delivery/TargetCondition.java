package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a target takes deliveries.
 *
 * @param pause when it takes none until a moment or until a person has acted
 * @param restUntil until when it asked to be left alone
 * @param version counts the changes
 */
public record TargetCondition(
        Target target, Optional<Pause> pause, Optional<Instant> restUntil, Breaker breaker, long version) {

    /** @param until empty when a person has to resume it */
    public record Pause(Reason reason, Instant since, Optional<Instant> until) {}

    /** What keeps deliveries back now. */
    public sealed interface Hold {

        record Paused(Pause pause) implements Hold {}

        record Resting(Instant until) implements Hold {}

        record BreakerOpen(Instant until) implements Hold {}
    }

    public static TargetCondition good(Target target) {
        return new TargetCondition(target, Optional.empty(), Optional.empty(), Breaker.CLOSED, 0);
    }

    public Optional<Hold> hold(Instant now) {
        Optional<Pause> lasting = lastingPause(now);
        if (lasting.isPresent()) {
            return lasting.map(Hold.Paused::new);
        }
        if (restUntil.isPresent() && now.isBefore(restUntil.get())) {
            return restUntil.map(Hold.Resting::new);
        }
        return breaker.isOpen(now) ? breaker.openUntil().map(Hold.BreakerOpen::new) : Optional.empty();
    }

    /** Whether anything is remembered that a success would clear. */
    public boolean isClean() {
        return pause.isEmpty() && restUntil.isEmpty() && breaker.equals(Breaker.CLOSED);
    }

    /** The target has given a usable answer. */
    public TargetCondition answered(Instant now) {
        return new TargetCondition(target, lastingPause(now), restUntil.filter(now::isBefore), Breaker.CLOSED, version);
    }

    private Optional<Pause> lastingPause(Instant now) {
        return pause.filter(each -> each.until().map(now::isBefore).orElse(true));
    }

    public TargetCondition outage(Instant now, BreakerPolicy policy) {
        return new TargetCondition(target, pause, restUntil, breaker.afterOutage(now, policy), version);
    }

    public TargetCondition probing(Instant now, Duration lease) {
        return new TargetCondition(target, pause, restUntil, breaker.probing(now, lease), version);
    }

    /** Rests until the moment, or longer when it already does. */
    public TargetCondition resting(Instant until) {
        Instant later = restUntil.filter(until::isBefore).orElse(until);
        return new TargetCondition(target, pause, Optional.of(later), Breaker.CLOSED, version);
    }

    /** A pause that a person has to end is not shortened by one that ends by itself. */
    public TargetCondition suspended(Reason reason, Instant now, Optional<Instant> until) {
        boolean keeps = pause.map(each -> each.until().isEmpty()).orElse(false);
        return keeps
                ? this
                : new TargetCondition(
                        target, Optional.of(new Pause(reason, now, until)), restUntil, Breaker.CLOSED, version);
    }

    /** A person lets deliveries go on at once. */
    public TargetCondition resumed() {
        return new TargetCondition(target, Optional.empty(), Optional.empty(), Breaker.CLOSED, version);
    }
}
