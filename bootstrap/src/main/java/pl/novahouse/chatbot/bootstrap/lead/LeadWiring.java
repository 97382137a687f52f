package pl.novahouse.chatbot.bootstrap.lead;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.Engagements;
import pl.novahouse.chatbot.application.lead.ContactEngagements;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.domain.consent.ConsentTexts;
import pl.novahouse.chatbot.domain.shared.Company;

/** Makes what leads and consent are handled with. */
final class LeadWiring {

    @Produces
    @Singleton
    ConsentTexts consentTexts(Company company) {
        return new ConsentTexts(company.controller());
    }

    @Produces
    @Singleton
    Engagements engagements(ConsentLedger ledger, Leads leads, ConsentTexts texts) {
        return new ContactEngagements(ledger, leads, texts);
    }
}
