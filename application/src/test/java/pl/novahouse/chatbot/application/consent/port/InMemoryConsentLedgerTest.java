package pl.novahouse.chatbot.application.consent.port;

import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** The fake keeps what the real ledger promises. */
class InMemoryConsentLedgerTest implements ConsentLedgerContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final ConsentLedger ledger = new InMemoryConsentLedger();

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public ConsentLedger ledger() {
        return ledger;
    }
}
