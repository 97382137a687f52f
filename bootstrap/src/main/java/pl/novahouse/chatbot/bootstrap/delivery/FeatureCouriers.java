package pl.novahouse.chatbot.bootstrap.delivery;

import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.domain.delivery.Target;

/**
 * The couriers of one feature; one whose target is not configured is left out, unless it has something to say without.
 *
 * @param unconfigured targets that are not configured though one of the couriers goes there
 */
public record FeatureCouriers(List<Courier> couriers, Set<Target> unconfigured) {

    public FeatureCouriers {
        couriers = List.copyOf(couriers);
        unconfigured = Set.copyOf(unconfigured);
    }

    public FeatureCouriers(List<Courier> couriers) {
        this(couriers, Set.of());
    }
}
