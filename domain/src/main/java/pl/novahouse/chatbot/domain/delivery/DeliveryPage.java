package pl.novahouse.chatbot.domain.delivery;

import java.util.List;

/**
 * One page of a search.
 *
 * @param total how many deliveries match in all
 */
public record DeliveryPage(List<Delivery> deliveries, long total) {

    public DeliveryPage {
        deliveries = List.copyOf(deliveries);
        if (total < deliveries.size()) {
            throw new IllegalArgumentException("the total cannot be less than one page");
        }
    }
}
