package pl.novahouse.chatbot.application.lead.port;

import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fake keeps what the real adapter promises. */
class InMemoryLeadsTest implements LeadsContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final Leads leads = new InMemoryLeads();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Leads leads() {
        return leads;
    }
}
