package pl.novahouse.chatbot.rest.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.DiscardDelivery;
import pl.novahouse.chatbot.application.delivery.ListDeliveries;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.application.delivery.ResumeTarget;
import pl.novahouse.chatbot.application.delivery.RetryDeadDeliveries;
import pl.novahouse.chatbot.application.delivery.RetryDelivery;
import pl.novahouse.chatbot.application.delivery.port.InMemoryAttempts;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.delivery.port.InMemoryExternalNames;
import pl.novahouse.chatbot.application.delivery.port.InMemoryTargetConditions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.rest.audit.AuditHouse;
import pl.novahouse.chatbot.rest.shared.OneAtATimeTransactions;
import pl.novahouse.chatbot.rest.shared.SampleThing;

/** The use cases of staff about deliveries, on in-memory ports. */
@Singleton
public final class DeliveryDesk {

    private final InstantSource clock = InstantSource.system();
    private final Transactions transactions = new OneAtATimeTransactions();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(UUID::randomUUID, clock);
    private final InMemoryAttempts attempts = new InMemoryAttempts(deliveries);
    private final InMemoryTargetConditions conditions = new InMemoryTargetConditions();
    private final InMemoryExternalNames names = new InMemoryExternalNames();
    private final AuditHouse audit;

    DeliveryDesk(AuditHouse audit) {
        this.audit = audit;
    }

    /** A delivery to the board that needs a person. */
    public DeliveryId dead() {
        DeliveryId id = deliveries.enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        Instant now = clock.instant();
        Attempt started = Attempt.start(UUID.randomUUID(), id, 1, id.value(), now);
        attempts.begin(started);
        Reason reason = new Reason("refused_by_board", "ColumnValueException, column status");
        attempts.end(started.end(
                new Report(
                        new Outcome.Failed(new Failure.Permanent(reason)),
                        List.of(new Exchange("{\"operation\":\"create_item\"}", "<b>{}</b>"))),
                now));
        Delivery begun = deliveries.update(deliveries.find(id).orElseThrow().begin(now.plus(Duration.ofMinutes(2))));
        deliveries.update(begun.giveUp(reason, now));
        return id;
    }

    /** The board refuses our token. */
    public void suspendBoard() {
        conditions.store(
                conditions.read(Target.MONDAY).suspended(Reason.of("bad_token"), clock.instant(), Optional.empty()));
    }

    @Produces
    @Singleton
    SampleThing sampleDelivery() {
        return new SampleThing("/api/v1/admin/deliveries/", () -> dead().value().toString());
    }

    @Produces
    @Singleton
    SampleThing sampleTarget() {
        return new SampleThing("/api/v1/admin/delivery-targets/", () -> "monday");
    }

    @Produces
    @Singleton
    ListDeliveries listDeliveries() {
        return new ListDeliveries(transactions, deliveries);
    }

    @Produces
    @Singleton
    ReadDelivery readDelivery() {
        return new ReadDelivery(transactions, deliveries, attempts, names);
    }

    @Produces
    @Singleton
    RetryDelivery retryDelivery() {
        return new RetryDelivery(transactions, deliveries, audit.trail(), clock);
    }

    @Produces
    @Singleton
    RetryDeadDeliveries retryDeadDeliveries() {
        return new RetryDeadDeliveries(transactions, deliveries, audit.trail(), clock);
    }

    @Produces
    @Singleton
    DiscardDelivery discardDelivery() {
        return new DiscardDelivery(transactions, deliveries, audit.trail(), clock);
    }

    @Produces
    @Singleton
    ReadTargets readTargets() {
        return new ReadTargets(transactions, deliveries, conditions, Set.of(Target.MONDAY), clock);
    }

    @Produces
    @Singleton
    ResumeTarget resumeTarget() {
        return new ResumeTarget(transactions, conditions, audit.trail());
    }
}
