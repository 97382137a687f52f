package pl.novahouse.chatbot.application.lead;

import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.consent.Consents;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Shows staff one lead with what the person consented to. */
public final class ReadLead {

    private final Transactions transactions;
    private final Leads leads;
    private final ConsentLedger ledger;

    public ReadLead(Transactions transactions, Leads leads, ConsentLedger ledger) {
        this.transactions = transactions;
        this.leads = leads;
        this.ledger = ledger;
    }

    public record Command(LeadId lead) {}

    public record Result(Lead lead, Consents consents) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            Lead lead = leads.find(command.lead()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
            return new Result(lead, ledger.of(lead.origins()));
        });
    }
}
