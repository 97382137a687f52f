package pl.novahouse.chatbot.domain.lead;

import java.util.List;
import pl.novahouse.chatbot.domain.delivery.Failure;

/** How the board's items of a lead compare with the lead. */
public sealed interface CrmComparison {

    /**
     * @param itemIds the items of the lead, the oldest first
     * @param differing the parts in which the oldest one shows something else, in the order of {@link CrmPart}; without
     *     parts that the board has no column for
     */
    record Compared(List<String> itemIds, List<CrmPart> differing) implements CrmComparison {
        public Compared {
            itemIds = List.copyOf(itemIds);
            differing = differing.stream().distinct().sorted().toList();
            if (itemIds.isEmpty() && !differing.isEmpty()) {
                throw new IllegalArgumentException("what is not there does not differ");
            }
        }
    }

    /** The board did not answer properly. */
    record Unread(Failure failure) implements CrmComparison {}
}
