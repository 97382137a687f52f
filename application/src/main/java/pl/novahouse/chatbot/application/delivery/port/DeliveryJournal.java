package pl.novahouse.chatbot.application.delivery.port;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Tells the operator's logs and metrics what happens to deliveries. */
public interface DeliveryJournal {

    /** @param delivery as it stands after the try */
    void tried(Delivery delivery, Attempt attempt);

    /** @param until empty when a person has to resume the target */
    void suspended(Target target, Reason reason, Optional<Instant> until);
}
