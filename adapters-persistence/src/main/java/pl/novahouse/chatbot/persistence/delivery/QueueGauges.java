package pl.novahouse.chatbot.persistence.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;

/** Shows each target's queue as gauges, read from the database no more often than every few seconds. */
@Singleton
class QueueGauges {

    private static final Logger LOG = Logger.getLogger(QueueGauges.class);

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final PostgresDeliveries deliveries;
    private final PostgresTargetConditions conditions;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final Set<Target> served;
    private final AtomicReference<Reading> latest = new AtomicReference<>(Reading.NONE);

    QueueGauges(
            PostgresDeliveries deliveries,
            PostgresTargetConditions conditions,
            InstantSource clock,
            MeterRegistry meters,
            @All List<DeliveryCrew> crews) {
        this.deliveries = deliveries;
        this.conditions = conditions;
        this.clock = clock;
        this.meters = meters;
        this.served = crews.stream().flatMap(crew -> crew.served().stream()).collect(Collectors.toSet());
    }

    /** @param readable whether the database answered */
    record Reading(Instant at, List<QueueFigures> queues, List<TargetCondition> targets, boolean readable) {

        static final Reading NONE = new Reading(Instant.MIN, List.of(), List.of(), true);

        Optional<QueueFigures> queue(Target target) {
            return queues.stream().filter(each -> each.target() == target).findFirst();
        }

        Optional<TargetCondition> condition(Target target) {
            return targets.stream().filter(each -> each.target() == target).findFirst();
        }
    }

    void register(@Observes StartupEvent start) {
        for (Target target : Target.values()) {
            gauge(
                    "nova.delivery.queue",
                    target,
                    reading -> reading.queue(target)
                            .map(queue -> (double) queue.open())
                            .orElse(Double.NaN));
            gauge(
                    "nova.delivery.dead",
                    target,
                    reading -> reading.queue(target)
                            .map(queue -> (double) queue.dead())
                            .orElse(Double.NaN));
            gauge(
                    "nova.delivery.oldest.age.seconds",
                    target,
                    reading -> reading.queue(target)
                            .flatMap(QueueFigures::oldest)
                            .map(oldest -> (double) age(oldest).toSeconds())
                            .orElse(0.0));
            gauge(
                    "nova.delivery.paused",
                    target,
                    reading -> reading.condition(target)
                            .flatMap(condition -> condition.hold(clock.instant()))
                            .map(_ -> 1.0)
                            .orElse(0.0));
        }
    }

    private void gauge(String name, Target target, ToDoubleFunction<Reading> value) {
        Gauge.builder(name, this, gauges -> value.applyAsDouble(gauges.reading()))
                .tag("target", target.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    Duration age(Instant moment) {
        return Duration.between(moment, clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    boolean isServed(Target target) {
        return served.contains(target);
    }

    Reading reading() {
        Instant now = clock.instant();
        Reading known = latest.get();
        if (known.at().isAfter(now.minus(FRESH))) {
            return known;
        }
        Reading fresh = read(now);
        latest.set(fresh);
        return fresh;
    }

    private Reading read(Instant now) {
        try {
            return new Reading(
                    now,
                    deliveries.figures(),
                    List.of(Target.values()).stream().map(conditions::read).toList(),
                    true);
        } catch (IllegalStateException failure) {
            LOG.warnf("the queues of deliveries cannot be read: %s", failure.getMessage());
            return new Reading(now, List.of(), List.of(), false);
        }
    }
}
