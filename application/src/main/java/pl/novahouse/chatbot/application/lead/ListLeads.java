package pl.novahouse.chatbot.application.lead;

import pl.novahouse.chatbot.application.lead.port.Leads;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadPage;

/** Finds leads for staff. */
public final class ListLeads {

    private final Transactions transactions;
    private final Leads leads;

    public ListLeads(Transactions transactions, Leads leads) {
        this.transactions = transactions;
        this.leads = leads;
    }

    public record Command(LeadFilter filter) {}

    public record Result(LeadPage page) {}

    public Result execute(Command command) {
        return new Result(transactions.inTransaction(() -> leads.page(command.filter())));
    }
}
