package pl.novahouse.chatbot.application.delivery.port;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter.State;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Deliveries in a map, in the order of their queue. */
public final class InMemoryDeliveries implements Deliveries {

    private final Map<DeliveryId, Delivery> kept = new LinkedHashMap<>();
    private final Ids ids;
    private final InstantSource clock;

    public InMemoryDeliveries(Ids ids, InstantSource clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public synchronized DeliveryId enqueue(NewDelivery order) {
        if (order.merging()) {
            Optional<Delivery> waiting = kept.values().stream()
                    .filter(each -> each.progress() instanceof Progress.Waiting && isAlike(each, order))
                    .filter(each -> !isFollowedByAnother(each))
                    .findFirst();
            if (waiting.isPresent()) {
                return waiting.get().id();
            }
        }
        Delivery fresh = Delivery.fresh(new DeliveryId(ids.next()), order, clock.instant());
        kept.put(fresh.id(), fresh);
        return fresh.id();
    }

    private boolean isFollowedByAnother(Delivery waiting) {
        return kept.values().stream()
                .dropWhile(each -> !each.id().equals(waiting.id()))
                .anyMatch(each -> each.target() == waiting.target()
                        && each.subject().equals(waiting.subject())
                        && !each.kind().equals(waiting.kind())
                        && each.isOpen());
    }

    private static boolean isAlike(Delivery waiting, NewDelivery order) {
        return waiting.target() == order.target()
                && waiting.kind().equals(order.kind())
                && waiting.subject().equals(order.subject())
                && waiting.reference().equals(order.reference());
    }

    @Override
    public synchronized Optional<Delivery> find(DeliveryId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized Optional<Delivery> next(Target target, Instant now) {
        List<Delivery> heads = new ArrayList<>();
        for (Delivery delivery : kept.values()) {
            if (delivery.target() == target
                    && delivery.isOpen()
                    && heads.stream().noneMatch(head -> head.subject().equals(delivery.subject()))) {
                heads.add(delivery);
            }
        }
        return heads.stream()
                .filter(head -> !due(head).isAfter(now))
                .min(Comparator.comparing(InMemoryDeliveries::due));
    }

    private static Instant due(Delivery delivery) {
        return switch (delivery.progress()) {
            case Progress.Waiting(Instant due) -> due;
            case Progress.InFlight(Instant lease) -> lease;
            case Progress.Delivered _, Progress.Dead _, Progress.Discarded _ -> Instant.MAX;
        };
    }

    @Override
    public synchronized Delivery update(Delivery delivery) {
        Delivery stored = kept.get(delivery.id());
        if (stored == null || stored.version() != delivery.version() || collides(delivery)) {
            throw new ProblemException(new Problem.Conflict());
        }
        Delivery next = delivery.atVersion(delivery.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    private boolean collides(Delivery delivery) {
        return delivery.progress() instanceof Progress.InFlight
                && kept.values().stream()
                        .anyMatch(other -> !other.id().equals(delivery.id())
                                && other.target() == delivery.target()
                                && other.subject().equals(delivery.subject())
                                && other.progress() instanceof Progress.InFlight);
    }

    @Override
    public synchronized Delivery requeue(Delivery delivery) {
        Delivery next = update(delivery);
        kept.remove(next.id());
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public synchronized DeliveryPage page(DeliveryFilter filter) {
        List<Delivery> matching = kept.values().stream()
                .filter(each -> filter.target().map(each.target()::equals).orElse(true))
                .filter(each -> filter.subject().map(each.subject()::equals).orElse(true))
                .filter(each ->
                        filter.state().map(State.of(each.progress())::equals).orElse(true))
                .sorted(Comparator.comparing(Delivery::createdAt)
                        .thenComparing(each -> each.id().value())
                        .reversed())
                .toList();
        return new DeliveryPage(
                matching.stream()
                        .skip((long) filter.page() * filter.size())
                        .limit(filter.size())
                        .toList(),
                matching.size());
    }

    @Override
    public synchronized List<Delivery> dead(Target target, int limit) {
        return kept.values().stream()
                .filter(each -> each.target() == target && each.progress() instanceof Progress.Dead)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<QueueFigures> figures() {
        return Arrays.stream(Target.values()).map(this::figuresOf).toList();
    }

    private QueueFigures figuresOf(Target target) {
        List<Delivery> own =
                kept.values().stream().filter(each -> each.target() == target).toList();
        return new QueueFigures(
                target,
                own.stream().filter(Delivery::isOpen).count(),
                own.stream()
                        .filter(each -> each.progress() instanceof Progress.Dead)
                        .count(),
                own.stream().filter(Delivery::isOpen).map(Delivery::createdAt).min(Comparator.naturalOrder()));
    }
}
