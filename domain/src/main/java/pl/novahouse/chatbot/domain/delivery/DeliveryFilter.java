package pl.novahouse.chatbot.domain.delivery;

import java.util.Optional;
import java.util.UUID;

/**
 * What staff look for among deliveries.
 *
 * @param page from 0
 * @param size 1 to {@value #MAX_SIZE}
 */
public record DeliveryFilter(
        Optional<Target> target, Optional<State> state, Optional<UUID> subject, int page, int size) {

    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 10_000;

    /** The kinds of progress, as a filter names them. */
    public enum State {
        WAITING,
        IN_FLIGHT,
        DELIVERED,
        DEAD,
        DISCARDED;

        public static State of(Progress progress) {
            return switch (progress) {
                case Progress.Waiting _ -> WAITING;
                case Progress.InFlight _ -> IN_FLIGHT;
                case Progress.Delivered _ -> DELIVERED;
                case Progress.Dead _ -> DEAD;
                case Progress.Discarded _ -> DISCARDED;
            };
        }
    }

    public DeliveryFilter {
        if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page is 0 to " + MAX_PAGE + ", its size 1 to " + MAX_SIZE);
        }
    }
}
