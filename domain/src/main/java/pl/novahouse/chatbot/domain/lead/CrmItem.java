package pl.novahouse.chatbot.domain.lead;

import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;

/**
 * A lead as sales see it on their board.
 *
 * @param marketingByEmail whether commercial e-mails are allowed
 * @param marketingByPhone whether commercial calls are allowed
 */
public record CrmItem(Lead lead, boolean marketingByEmail, boolean marketingByPhone) {

    public static CrmItem of(Lead lead, Consents consents) {
        return new CrmItem(lead, consents.permits(Purpose.MARKETING_EMAIL), consents.permits(Purpose.MARKETING_PHONE));
    }
}
