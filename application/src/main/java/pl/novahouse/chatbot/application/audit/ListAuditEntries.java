package pl.novahouse.chatbot.application.audit;

import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditPage;

/** Lets those who answer for it read the trail. */
public final class ListAuditEntries {

    private final Transactions transactions;
    private final AuditTrail trail;

    public ListAuditEntries(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    public record Command(AuditFilter filter) {}

    public record Result(AuditPage page) {}

    public Result execute(Command command) {
        return new Result(transactions.inTransaction(() -> trail.find(command.filter())));
    }
}
