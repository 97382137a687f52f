package pl.novahouse.chatbot.application.operation;

import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;

/** Notes in the audit trail that the service was filled from a copy. */
public final class NoteRestoration {

    private static final Actor BY = new Actor.Job("restore");

    private final Transactions transactions;
    private final AuditTrail trail;

    public NoteRestoration(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    /** @param archive the copy's name */
    public record Command(String archive) {}

    public record Result(AuditEvent event) {}

    public Result execute(Command command) {
        return new Result(transactions.inTransaction(() -> {
            AuditEvent event =
                    AuditEvent.about(new AuditSubject("backup", command.archive()), BY, AuditAction.BACKUP_RESTORED);
            trail.record(event);
            return event;
        }));
    }
}
