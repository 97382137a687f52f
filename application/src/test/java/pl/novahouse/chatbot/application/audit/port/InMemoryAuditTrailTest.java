package pl.novahouse.chatbot.application.audit.port;

import java.time.InstantSource;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;

class InMemoryAuditTrailTest implements AuditTrailContract {

    private final Transactions transactions = new InMemoryTransactions();
    private final AuditTrail trail = new InMemoryAuditTrail(InstantSource.system());

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }
}
