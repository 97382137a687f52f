package pl.novahouse.chatbot.application.delivery.port;

import java.time.InstantSource;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fakes keep what the real adapters promise. */
class InMemoryDeliveryPortsTest implements DeliveriesContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final Deliveries deliveries = new InMemoryDeliveries(new SequentialIds(), InstantSource.system());

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }
}
