package pl.novahouse.chatbot.application.delivery.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The queue of deliveries. Every call belongs to the caller's transaction. */
public interface Deliveries {

    /**
     * Orders a delivery, to go out once the caller's transaction has committed.
     *
     * @return the new delivery, or for a merging order an equal one that still waits and has nothing of another
     *     kind waiting behind it
     */
    DeliveryId enqueue(NewDelivery order);

    Optional<Delivery> find(DeliveryId id);

    /**
     * The delivery of the target that should be tried now: due, or left by a try whose lease has run out, and the
     * oldest open one of its subject. It stays reserved for the caller until the end of the transaction; what others
     * have reserved is passed over.
     */
    Optional<Delivery> next(Target target, Instant now);

    /**
     * Stores a changed delivery.
     *
     * @return the delivery at its new version
     * @throws ProblemException {@link Problem.Conflict} when it has changed since it was read, or when another
     *     delivery of the same subject and target is in flight
     */
    Delivery update(Delivery delivery);

    /**
     * Stores a replayed delivery at the end of its subject's queue.
     *
     * @throws ProblemException {@link Problem.Conflict} when it has changed since it was read
     */
    Delivery requeue(Delivery delivery);

    /** The deliveries that match, the latest first. */
    DeliveryPage page(DeliveryFilter filter);

    /** Up to {@code limit} deliveries of the target that need a person, the oldest first. */
    List<Delivery> dead(Target target, int limit);

    /** One entry for each target. */
    List<QueueFigures> figures();
}
