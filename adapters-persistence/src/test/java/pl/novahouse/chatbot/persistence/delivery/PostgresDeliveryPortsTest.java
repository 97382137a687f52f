package pl.novahouse.chatbot.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.application.delivery.port.AttemptsContract;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.DeliveriesContract;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.delivery.port.ExternalNamesContract;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.delivery.port.TargetConditionsContract;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresDeliveryPortsTest
        implements DeliveriesContract, AttemptsContract, TargetConditionsContract, ExternalNamesContract {

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final TargetConditions conditions;
    private final ExternalNames names;
    private final Transactions transactions;

    @Inject
    PostgresDeliveryPortsTest(
            Deliveries deliveries,
            Attempts attempts,
            TargetConditions conditions,
            ExternalNames names,
            Transactions transactions) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.conditions = conditions;
        this.names = names;
        this.transactions = transactions;
    }

    @Override
    public Attempts attempts() {
        return attempts;
    }

    @Override
    public TargetConditions conditions() {
        return conditions;
    }

    @Override
    public ExternalNames names() {
        return names;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Test
    void an_order_belongs_to_the_callers_transaction() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    deliveries.enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        DeliveryFilter all = new DeliveryFilter(Optional.empty(), Optional.empty(), Optional.empty(), 0, 10);
        assertThat(transactions.inTransaction(() -> deliveries.page(all)).total())
                .isZero();
    }

    @Test
    void what_one_instance_has_reserved_another_passes_over() {
        transactions.inTransaction(
                () -> deliveries.enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID())));
        transactions.inTransaction(
                () -> deliveries.enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID())));

        transactions.inTransaction(() -> {
            Delivery mine = deliveries.next(Target.MONDAY, LATER).orElseThrow();
            Delivery theirs = CompletableFuture.supplyAsync(() -> transactions.inTransaction(
                            () -> deliveries.next(Target.MONDAY, LATER).orElseThrow()))
                    .join();
            assertThat(theirs.id()).isNotEqualTo(mine.id());
            return mine;
        });
    }
}
