package pl.novahouse.chatbot.bootstrap.delivery;

import java.util.List;
import pl.novahouse.chatbot.application.delivery.Courier;

/** The couriers of one feature; one whose target is not configured is left out. */
public record FeatureCouriers(List<Courier> couriers) {

    public FeatureCouriers {
        couriers = List.copyOf(couriers);
    }
}
