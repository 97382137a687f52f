package pl.novahouse.chatbot.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import pl.novahouse.chatbot.application.delivery.port.InMemoryAttempts;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveryJournal;
import pl.novahouse.chatbot.application.delivery.port.InMemoryExternalNames;
import pl.novahouse.chatbot.application.delivery.port.InMemoryTargetConditions;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.domain.delivery.BackOff;
import pl.novahouse.chatbot.domain.delivery.BreakerPolicy;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.DeliveryPolicy;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Deliveries on in-memory ports, with a clock that the test moves and a courier that does as it is told. */
public final class DeliveryHouse {

    public static final DeliveryPolicy POLICY = new DeliveryPolicy(
            new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(15)),
            new BreakerPolicy(5, Duration.ofSeconds(30), Duration.ofMinutes(10)),
            8,
            Duration.ofMinutes(2),
            Duration.ofMinutes(25));

    public final InMemoryTransactions transactions = new InMemoryTransactions();
    public final SequentialIds ids = new SequentialIds();
    public final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, this::now);
    public final InMemoryAttempts attempts = new InMemoryAttempts(deliveries);
    public final InMemoryTargetConditions conditions = new InMemoryTargetConditions();
    public final InMemoryExternalNames names = new InMemoryExternalNames();
    public final InMemoryDeliveryJournal journal = new InMemoryDeliveryJournal();

    private Instant now;

    public DeliveryHouse() {
        this(Instant.parse("2026-11-25T08:00:00Z"));
    }

    public DeliveryHouse(Instant start) {
        this.now = start;
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public DeliverNext deliverNext(Courier... couriers) {
        return new DeliverNext(
                transactions,
                new DeliverNext.Ports(deliveries, attempts, conditions, names, journal),
                new Couriers(List.of(couriers)),
                ids,
                this::now,
                () -> 1.0,
                POLICY);
    }

    public DeliveryId order(NewDelivery order) {
        return transactions.inTransaction(() -> deliveries.enqueue(order));
    }

    public Delivery find(DeliveryId id) {
        return deliveries.find(id).orElseThrow();
    }

    /** A courier to the board that answers what the test has prepared, and succeeds when nothing is left. */
    public final class Scripted implements Courier {

        private final Deque<Function<Dispatch, Report>> script = new ArrayDeque<>();
        private final List<Dispatch> seen = new ArrayList<>();

        public Scripted then(Outcome outcome) {
            script.add(_ -> Report.of(outcome));
            return this;
        }

        public Scripted then(Function<Dispatch, Report> step) {
            script.add(step);
            return this;
        }

        public List<Dispatch> seen() {
            return seen;
        }

        @Override
        public Target target() {
            return Target.MONDAY;
        }

        @Override
        public String kind() {
            return "push_lead";
        }

        @Override
        public Report deliver(Dispatch dispatch) {
            if (transactions.isOpen()) {
                throw new IllegalStateException("a connection is held while the outside is called");
            }
            seen.add(dispatch);
            return script.isEmpty()
                    ? Report.of(Outcome.Done.plainly())
                    : script.remove().apply(dispatch);
        }
    }

    public static NewDelivery push(UUID subject) {
        return NewDelivery.of(Target.MONDAY, "push_lead", subject);
    }
}
