package pl.novahouse.chatbot.application.delivery.port;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Tries in a list. */
public final class InMemoryAttempts implements Attempts {

    private final List<Attempt> kept = new ArrayList<>();
    private final InMemoryDeliveries deliveries;

    /** @param deliveries what the tries belong to */
    public InMemoryAttempts(InMemoryDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public synchronized void begin(Attempt started) {
        kept.add(started);
    }

    @Override
    public synchronized void end(Attempt ended) {
        kept.replaceAll(each -> each.id().equals(ended.id()) ? ended : each);
    }

    @Override
    public synchronized List<Attempt> of(DeliveryId delivery) {
        return kept.stream().filter(each -> each.delivery().equals(delivery)).toList();
    }

    @Override
    public synchronized List<Attempt> latest(Target target, String kind, UUID subject, int limit) {
        return kept.reversed().stream()
                .filter(each -> deliveries
                        .find(each.delivery())
                        .filter(delivery -> isAbout(delivery, target, kind, subject))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    private static boolean isAbout(Delivery delivery, Target target, String kind, UUID subject) {
        return delivery.target() == target
                && delivery.kind().equals(kind)
                && delivery.subject().equals(subject);
    }
}
