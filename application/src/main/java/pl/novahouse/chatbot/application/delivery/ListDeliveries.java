package pl.novahouse.chatbot.application.delivery;

import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;

/** Lets staff look for deliveries. */
public final class ListDeliveries {

    private final Transactions transactions;
    private final Deliveries deliveries;

    public ListDeliveries(Transactions transactions, Deliveries deliveries) {
        this.transactions = transactions;
        this.deliveries = deliveries;
    }

    public record Command(DeliveryFilter filter) {}

    public record Result(DeliveryPage page) {}

    public Result execute(Command command) {
        return new Result(transactions.inTransaction(() -> deliveries.page(command.filter())));
    }
}
