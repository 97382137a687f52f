package pl.novahouse.chatbot.domain.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How much one target's queue holds.
 *
 * @param open deliveries that have to go out
 * @param dead deliveries that need a person
 * @param oldest when the oldest open one was ordered
 */
public record QueueFigures(Target target, long open, long dead, Optional<Instant> oldest) {

    public QueueFigures {
        if (open < 0 || dead < 0) {
            throw new IllegalArgumentException("a queue holds nothing or more");
        }
    }
}
