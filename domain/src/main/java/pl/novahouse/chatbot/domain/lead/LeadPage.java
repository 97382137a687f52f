package pl.novahouse.chatbot.domain.lead;

import java.util.List;

/**
 * One page of a search.
 *
 * @param total how many leads match in all
 */
public record LeadPage(List<Lead> leads, long total) {

    public LeadPage {
        leads = List.copyOf(leads);
        if (total < leads.size()) {
            throw new IllegalArgumentException("the total cannot be less than one page");
        }
    }
}
