package pl.novahouse.chatbot.application.delivery;

import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;

/** Takes a delivery that waits or needs a person out of the queue for good. */
public final class DiscardDelivery {

    private static final String CODE = "discarded_by_staff";

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final InstantSource clock;

    public DiscardDelivery(Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason why, in the words of who does it, without personal data; 1 to 300 characters */
    public record Command(DeliveryId id, String reason, Actor by) {
        public Command {
            reason = reason.strip();
            if (reason.isEmpty() || reason.length() > Reason.LONGEST_DETAIL) {
                throw new ProblemException(new Problem.ValidationFailed(List.of(new Violation(
                        "reason", reason.isEmpty() ? Violation.Rule.REQUIRED : Violation.Rule.TOO_LONG))));
            }
        }
    }

    public record Result(Delivery delivery) {}

    /**
     * @throws ProblemException {@link Problem.NotFound}, or {@link Problem.Conflict} when it is being tried or has
     *     come to an end
     */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            Delivery delivery =
                    deliveries.find(command.id()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            Delivery discarded =
                    deliveries.update(delivery.discard(new Reason(CODE, command.reason()), clock.instant()));
            AuditSubject subject =
                    new AuditSubject("delivery", delivery.id().value().toString());
            audit.record(AuditEvent.about(subject, command.by(), AuditAction.DELIVERY_DISCARDED)
                    .withNote(command.reason()));
            return new Result(discarded);
        });
    }
}
