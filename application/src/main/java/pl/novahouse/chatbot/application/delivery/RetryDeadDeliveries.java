package pl.novahouse.chatbot.application.delivery;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Puts all deliveries of a target that need a person back in the queue, a batch at a time. */
public final class RetryDeadDeliveries {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final AuditTrail audit;
    private final InstantSource clock;

    public RetryDeadDeliveries(
            Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(Target target, Actor by) {}

    /** @param retried how many were put back */
    public record Result(int retried) {}

    public Result execute(Command command) {
        int retried = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = transactions.inTransaction(() -> retryBatch(command));
            retried += last;
        }
        return new Result(retried);
    }

    private int retryBatch(Command command) {
        List<Delivery> dead = deliveries.dead(command.target(), BATCH);
        dead.forEach(delivery -> deliveries.requeue(delivery.replay(clock.instant())));
        if (!dead.isEmpty()) {
            AuditSubject subject =
                    new AuditSubject("delivery_target", command.target().name().toLowerCase(Locale.ROOT));
            audit.record(AuditEvent.about(subject, command.by(), AuditAction.DELIVERIES_RETRIED)
                    .withNote(Integer.toString(dead.size())));
        }
        return dead.size();
    }
}
