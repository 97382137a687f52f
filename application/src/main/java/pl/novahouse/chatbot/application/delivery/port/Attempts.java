package pl.novahouse.chatbot.application.delivery.port;

import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Target;

/** The record of every try. Every call belongs to the caller's transaction. */
public interface Attempts {

    void begin(Attempt started);

    /** Stores how a begun try ended. */
    void end(Attempt ended);

    /** The tries of one delivery, the first one first. */
    List<Attempt> of(DeliveryId delivery);

    /** Up to {@code limit} tries of all deliveries of the target, kind and subject, the latest first. */
    List<Attempt> latest(Target target, String kind, UUID subject, int limit);
}
