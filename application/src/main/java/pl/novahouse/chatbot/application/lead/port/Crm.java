package pl.novahouse.chatbot.application.lead.port;

import java.util.UUID;
import pl.novahouse.chatbot.domain.lead.CrmAnswer;
import pl.novahouse.chatbot.domain.lead.CrmComparison;
import pl.novahouse.chatbot.domain.lead.CrmInspection;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.LeadId;

/**
 * The board of the sales team. Every call is one request with an end; a refusal is a {@link CrmAnswer.Failed}, never an
 * exception, and nothing is repeated in here.
 */
public interface Crm {

    /**
     * Makes an item.
     *
     * @param key a repeated request under the same key makes no second item, as long as the board remembers the key
     */
    CrmAnswer create(CrmItem item, UUID key);

    /** Brings an item up to date. */
    CrmAnswer update(String itemId, CrmItem item);

    /** Looks for the items that carry the lead's id: a {@link CrmAnswer.Found}. */
    CrmAnswer find(LeadId lead);

    /** Compares the items that carry the lead's id with the lead; an item without personal data differs. */
    CrmComparison compare(CrmItem item);

    /** Takes all personal data out of an item. */
    CrmAnswer blank(String itemId);

    /** Removes an item. */
    CrmAnswer delete(String itemId);

    /** Compares the board with the configuration; a board that does not answer is a fault, too. */
    CrmInspection inspect();
}
