package pl.novahouse.chatbot.bootstrap.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
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
import pl.novahouse.chatbot.persistence.delivery.DeliveryCrew;

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
            DeliveryCrew crew,
            InstantSource clock) {
        return new ReadTargets(transactions, deliveries, conditions, crew.served(), clock);
    }

    @Produces
    @Singleton
    ResumeTarget resumeTarget(Transactions transactions, TargetConditions conditions, AuditTrail audit) {
        return new ResumeTarget(transactions, conditions, audit);
    }
}
