package pl.novahouse.chatbot.domain.lead;

import java.util.List;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;

/** What the board says to a request. */
public sealed interface CrmAnswer {

    /** What was said, without personal data. */
    Exchange exchange();

    /**
     * The item is as asked.
     *
     * @param repeated whether this is the answer to an earlier request under the same key, so that the item may hold
     *     what was known then
     */
    record Kept(String itemId, boolean repeated, Exchange exchange) implements CrmAnswer {}

    /** @param itemIds the items of the lead, the oldest first */
    record Found(List<String> itemIds, Exchange exchange) implements CrmAnswer {
        public Found {
            itemIds = List.copyOf(itemIds);
        }
    }

    record Failed(Failure failure, Exchange exchange) implements CrmAnswer {}
}
