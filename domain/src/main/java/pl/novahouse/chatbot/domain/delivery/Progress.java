package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;

/** Where a delivery stands. */
public sealed interface Progress {

    /** To be tried at {@code due} or later. */
    record Waiting(Instant due) implements Progress {}

    /** Being tried; whoever tries it has until {@code lease}, then its fate counts as unknown. */
    record InFlight(Instant lease) implements Progress {}

    /** The outside has it. */
    record Delivered(Instant at) implements Progress {}

    /** Trying again is no use until a person has acted. */
    record Dead(Reason reason, Instant at) implements Progress {}

    /** Not to be delivered any more. */
    record Discarded(Reason reason, Instant at) implements Progress {}
}
