package pl.novahouse.chatbot.application.delivery.port;

import java.time.InstantSource;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fakes keep what the real adapters promise. */
class InMemoryDeliveryPortsTest
        implements DeliveriesContract, AttemptsContract, TargetConditionsContract, ExternalNamesContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(new SequentialIds(), InstantSource.system());
    private final Attempts attempts = new InMemoryAttempts(deliveries);
    private final TargetConditions conditions = new InMemoryTargetConditions();
    private final ExternalNames names = new InMemoryExternalNames();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
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
}
