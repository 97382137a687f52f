package pl.novahouse.chatbot.application.delivery;

import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Puts a delivery that waits or needs a person at the end of its subject's queue, to be tried at once. */
public final class RetryDelivery {

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final InstantSource clock;

    public RetryDelivery(Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(DeliveryId id, Actor by) {}

    public record Result(Delivery delivery) {}

    /**
     * @throws ProblemException {@link Problem.NotFound}, or {@link Problem.Conflict} when it is being tried or has
     *     come to an end
     */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            Delivery delivery =
                    deliveries.find(command.id()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            Delivery replayed = deliveries.requeue(delivery.replay(clock.instant()));
            AuditSubject subject =
                    new AuditSubject("delivery", delivery.id().value().toString());
            audit.record(AuditEvent.about(subject, command.by(), AuditAction.DELIVERY_RETRIED));
            return new Result(replayed);
        });
    }
}
