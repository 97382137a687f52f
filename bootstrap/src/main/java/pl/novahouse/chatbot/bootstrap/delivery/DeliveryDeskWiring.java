package pl.novahouse.chatbot.bootstrap.delivery;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.delivery.DiscardDelivery;
import pl.novahouse.chatbot.application.delivery.ListDeliveries;
import pl.novahouse.chatbot.application.delivery.ReadDelivery;
import pl.novahouse.chatbot.application.delivery.ReadTargets;
import pl.novahouse.chatbot.application.delivery.ResumeTarget;
import pl.novahouse.chatbot.application.delivery.RetryDeadDeliveries;
import pl.novahouse.chatbot.application.delivery.RetryDelivery;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Makes what staff can do about deliveries. */
final class DeliveryDeskWiring {

    @Produces
    @Singleton
    ListDeliveries listDeliveries(Transactions transactions, Deliveries deliveries) {
        return new ListDeliveries(transactions, deliveries);
    }

    @Produces
    @Singleton
    ReadDelivery readDelivery(
            Transactions transactions, Deliveries deliveries, Attempts attempts, ExternalNames names) {
        return new ReadDelivery(transactions, deliveries, attempts, names);
    }

    @Produces
    @Singleton
    RetryDelivery retryDelivery(
            Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        return new RetryDelivery(transactions, deliveries, audit, clock);
    }

    @Produces
    @Singleton
    RetryDeadDeliveries retryDeadDeliveries(
            Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        return new RetryDeadDeliveries(transactions, deliveries, audit, clock);
    }

    @Produces
    @Singleton
    DiscardDelivery discardDelivery(
            Transactions transactions, Deliveries deliveries, AuditTrail audit, InstantSource clock) {
        return new DiscardDelivery(transactions, deliveries, audit, clock);
    }

    @Produces
    @Singleton
    ReadTargets readTargets(
            Transactions transactions,
            Deliveries deliveries,
            TargetConditions conditions,
            @All List<FeatureCouriers> features,
            InstantSource clock) {
        Set<Target> configured = features.stream()
                .flatMap(feature -> feature.couriers().stream())
                .map(Courier::target)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Target.class)));
        features.forEach(feature -> configured.removeAll(feature.unconfigured()));
        return new ReadTargets(transactions, deliveries, conditions, configured, clock);
    }

    @Produces
    @Singleton
    ResumeTarget resumeTarget(Transactions transactions, TargetConditions conditions, AuditTrail audit) {
        return new ResumeTarget(transactions, conditions, audit);
    }
}
