package pl.novahouse.chatbot.persistence.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/**
 * The deliveries as a part of the service: degraded when one needs a person, when a target takes none, or when the
 * oldest has waited for too long. What is held for a target that is not configured counts for nothing.
 */
@Singleton
public class DeliveriesServicePart implements ServicePart {

    private static final Duration LATE = Duration.ofMinutes(15);

    private final QueueGauges gauges;

    DeliveriesServicePart(QueueGauges gauges) {
        this.gauges = gauges;
    }

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public PartCondition condition() {
        QueueGauges.Reading reading = gauges.reading();
        boolean anyServed = false;
        boolean well = reading.readable();
        for (Target target : Target.values()) {
            if (gauges.isServed(target)) {
                anyServed = true;
                well = well && isWell(reading, target);
            }
        }
        if (!anyServed) {
            return PartCondition.OFF;
        }
        return well ? PartCondition.UP : PartCondition.DEGRADED;
    }

    private boolean isWell(QueueGauges.Reading reading, Target target) {
        boolean takes = reading.condition(target)
                .map(condition -> condition.hold(gauges.now()).isEmpty())
                .orElse(true);
        return takes && reading.queue(target).map(this::isWell).orElse(true);
    }

    private boolean isWell(QueueFigures queue) {
        boolean late = queue.oldest()
                .map(oldest -> gauges.age(oldest).compareTo(LATE) > 0)
                .orElse(false);
        return queue.dead() == 0 && !late;
    }
}
