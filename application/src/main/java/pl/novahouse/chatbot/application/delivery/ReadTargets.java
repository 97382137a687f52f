package pl.novahouse.chatbot.application.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;

/** Shows staff how each target takes deliveries and how much waits for it. */
public final class ReadTargets {

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final TargetConditions conditions;
    private final Set<Target> served;
    private final InstantSource clock;

    /** @param served the targets that are configured */
    public ReadTargets(
            Transactions transactions,
            Deliveries deliveries,
            TargetConditions conditions,
            Set<Target> served,
            InstantSource clock) {
        this.transactions = transactions;
        this.deliveries = deliveries;
        this.conditions = conditions;
        this.served = Set.copyOf(served);
        this.clock = clock;
    }

    /** @param served whether it is configured; what is ordered for another is held until it is */
    public record Queue(QueueFigures figures, TargetCondition condition, boolean served) {}

    public record Result(List<Queue> queues, Instant at) {
        public Result {
            queues = List.copyOf(queues);
        }
    }

    public Result execute() {
        return transactions.inTransaction(() -> new Result(
                deliveries.figures().stream()
                        .map(figures -> new Queue(
                                figures, conditions.read(figures.target()), served.contains(figures.target())))
                        .toList(),
                clock.instant()));
    }
}
