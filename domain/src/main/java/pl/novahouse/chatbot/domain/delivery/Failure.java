package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Why a try did not succeed, by what has to happen next. */
public sealed interface Failure {

    Reason reason();

    /**
     * The target gave no usable answer: a timeout, an error of its own, garbage. Whether it did what was asked is
     * unknown.
     */
    record Outage(Reason reason) implements Failure {}

    /**
     * The target asks to try this one later.
     *
     * @param after the wait that it asks for
     */
    record Later(Reason reason, Optional<Duration> after) implements Failure {}

    /**
     * The target takes nothing for a while.
     *
     * @param after the wait that it asks for
     */
    record Throttled(Reason reason, Optional<Duration> after) implements Failure {}

    /**
     * The target takes nothing until a moment, or until a person has acted.
     *
     * @param until empty when a person has to resume it
     */
    record Suspended(Reason reason, Optional<Instant> until) implements Failure {}

    /** The target only repeats an earlier failure under this request's key; the next try needs another key. */
    record KeySpent(Reason reason) implements Failure {}

    /** Trying again is no use until a person has acted. */
    record Permanent(Reason reason) implements Failure {}
}
