package pl.novahouse.chatbot.application.lead;

import java.util.Optional;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;

/** Reads a lead at the moment of a delivery, and lets it out only while the person agrees to be contacted. */
public final class AgreedLead {

    private final Transactions transactions;
    private final Leads leads;
    private final ConsentLedger ledger;

    public AgreedLead(Transactions transactions, Leads leads, ConsentLedger ledger) {
        this.transactions = transactions;
        this.leads = leads;
        this.ledger = ledger;
    }

    sealed interface Reading {

        record Agreed(Lead lead, Consents consents) implements Reading {}

        /** Nothing may or can be delivered. */
        record Withheld(Outcome.Pointless why) implements Reading {}
    }

    Reading read(LeadId id) {
        return transactions.inTransaction(() -> {
            Optional<Lead> found = leads.find(id);
            if (found.isEmpty()) {
                return withheld("lead_gone");
            }
            Consents consents = ledger.of(found.get().origins());
            return consents.permits(Purpose.CONTACT) && !found.get().isWithdrawn()
                    ? new Reading.Agreed(found.get(), consents)
                    : withheld("consent_withdrawn");
        });
    }

    private static Reading withheld(String code) {
        return new Reading.Withheld(new Outcome.Pointless(Reason.of(code)));
    }
}
