package pl.novahouse.chatbot.bootstrap.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.Couriers;
import pl.novahouse.chatbot.application.delivery.DeliverNext;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.DeliveryJournal;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.BackOff;
import pl.novahouse.chatbot.domain.delivery.BreakerPolicy;
import pl.novahouse.chatbot.domain.delivery.DeliveryPolicy;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.persistence.delivery.DeliveryCrew;
import pl.novahouse.chatbot.persistence.delivery.DeliveryWorker;

/** Makes the use case that brings deliveries out, and the workers that repeat it for each configured target. */
final class DeliveryWiring {

    @Produces
    @Singleton
    DeliverNext.Ports ports(
            Deliveries deliveries,
            Attempts attempts,
            TargetConditions conditions,
            ExternalNames names,
            DeliveryJournal journal) {
        return new DeliverNext.Ports(deliveries, attempts, conditions, names, journal);
    }

    @Produces
    @Singleton
    DeliveryPolicy policy(DeliveryConfig config) {
        return new DeliveryPolicy(
                new BackOff(config.firstWait(), config.longestWait()),
                new BreakerPolicy(
                        config.breaker().threshold(),
                        config.breaker().rest(),
                        config.breaker().longestRest()),
                config.mostFailures(),
                config.lease(),
                config.keyWindow());
    }

    @Produces
    @Singleton
    DeliverNext deliverNext(
            Transactions transactions,
            DeliverNext.Ports ports,
            @All List<FeatureCouriers> features,
            Ids ids,
            InstantSource clock,
            DeliveryPolicy policy) {
        return new DeliverNext(
                transactions,
                ports,
                new Couriers(all(features)),
                ids,
                clock,
                () -> ThreadLocalRandom.current().nextDouble(),
                policy);
    }

    @Produces
    @Singleton
    DeliveryCrew crew(DeliverNext deliverNext, @All List<FeatureCouriers> features, DeliveryConfig config) {
        Set<Target> served = all(features).stream().map(Courier::target).collect(Collectors.toSet());
        List<DeliveryWorker> workers = served.stream()
                .sorted()
                .flatMap(target -> workers(target, config.workers(), deliverNext))
                .toList();
        return new DeliveryCrew(workers, config.lookEvery(), served);
    }

    private static List<Courier> all(List<FeatureCouriers> features) {
        return features.stream().flatMap(feature -> feature.couriers().stream()).toList();
    }

    private static Stream<DeliveryWorker> workers(Target target, int count, DeliverNext deliverNext) {
        var command = new DeliverNext.Command(target);
        String name = target.name().toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DeliveryWorker(
                        name + "-" + number, () -> deliverNext.execute(command).tried()));
    }
}
