package pl.novahouse.chatbot.application.delivery;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.delivery.Delivery;

/** The couriers of the whole house, one for each kind of delivery. */
public final class Couriers {

    private final List<Courier> all;

    public Couriers(List<Courier> all) {
        this.all = List.copyOf(all);
        Set<String> kinds = new HashSet<>();
        for (Courier courier : all) {
            if (!kinds.add(courier.target() + " " + courier.kind())) {
                throw new IllegalArgumentException("two couriers for " + courier.kind());
            }
        }
    }

    Optional<Courier> of(Delivery delivery) {
        return all.stream()
                .filter(courier ->
                        courier.target() == delivery.target() && courier.kind().equals(delivery.kind()))
                .findFirst();
    }
}
