package pl.novahouse.chatbot.persistence.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.domain.delivery.Target;

/**
 * All workers of the house.
 *
 * @param lookEvery how often an idle worker looks for something to do, positive
 * @param served the targets that are configured; what is ordered for others is held until they are
 */
public record DeliveryCrew(List<DeliveryWorker> workers, Duration lookEvery, Set<Target> served) {

    public DeliveryCrew {
        workers = List.copyOf(workers);
        served = Set.copyOf(served);
        if (lookEvery.isNegative() || lookEvery.isZero()) {
            throw new IllegalArgumentException("workers look after a positive time");
        }
    }
}
