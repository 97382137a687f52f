package pl.novahouse.chatbot.domain.shared;

import java.time.Duration;
import java.util.List;

/**
 * A refusal that the caller can act on. It is thrown as a {@link ProblemException} and rendered in one exhaustive
 * switch at the edge, so a new variant does not compile until it has an answer there.
 */
public sealed interface Problem {

    /** A value breaks a rule that only the core knows; each violation names its field. */
    record ValidationFailed(List<Violation> violations) implements Problem {
        public ValidationFailed {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a validation problem names at least one violation");
            }
        }
    }

    /** The call concerns one conversation and carries no session token. */
    record SessionTokenRequired() implements Problem {}

    /** The caller is known and may not do this. */
    record Forbidden() implements Problem {}

    /** There is no such thing, or none that the caller may see. */
    record NotFound() implements Problem {}

    /** The thing changed in the meantime; read it again and repeat. */
    record Conflict() implements Problem {}

    /** Another turn of the same conversation is still being answered. */
    record TurnInProgress() implements Problem {}

    /** The conversation has ended and takes no further turn. */
    record ConversationClosed() implements Problem {}

    /** The same client message id arrived with another text. */
    record IdempotencyKeyReused() implements Problem {}

    /**
     * The person has not agreed to what this would use their data for.
     *
     * @param purpose what they would have to agree to, such as {@code contact}
     */
    record ConsentRequired(String purpose) implements Problem {}

    /** The caller must wait; {@code retryAfter} is positive. */
    record RateLimited(Duration retryAfter) implements Problem {
        public RateLimited {
            requirePositive(retryAfter);
        }
    }

    /** The message follows the previous one of its conversation too soon; {@code retryAfter} is positive. */
    record MessageTooFast(Duration retryAfter) implements Problem {
        public MessageTooFast {
            requirePositive(retryAfter);
        }
    }

    /** The caller's network is kept out for abuse; {@code retryAfter} is positive. */
    record TemporarilyBlocked(Duration retryAfter) implements Problem {
        public TemporarilyBlocked {
            requirePositive(retryAfter);
        }
    }

    /** What was sent is larger than is taken. */
    record TooLarge() implements Problem {}

    /** A file is of no kind that is taken. */
    record UnsupportedFile() implements Problem {}

    /** A part outside the core does not work now; {@code part} is its technical name, for logs only. */
    record Unavailable(String part) implements Problem {}

    private static void requirePositive(Duration wait) {
        if (!wait.isPositive()) {
            throw new IllegalArgumentException("whoever must wait is told a positive time");
        }
    }
}
