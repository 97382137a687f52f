package pl.novahouse.chatbot.application.delivery;

import java.util.Locale;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;

/** Lets deliveries to a target go on at once, whatever held them back. */
public final class ResumeTarget {

    private final Transactions transactions;
    private final TargetConditions conditions;
    private final AuditTrail audit;

    public ResumeTarget(Transactions transactions, TargetConditions conditions, AuditTrail audit) {
        this.transactions = transactions;
        this.conditions = conditions;
        this.audit = audit;
    }

    public record Command(Target target, Actor by) {}

    /** @param changed whether anything had held it back */
    public record Result(boolean changed) {}

    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            TargetCondition held = conditions.readForUpdate(command.target());
            if (held.isClean()) {
                return new Result(false);
            }
            conditions.store(held.resumed());
            AuditSubject subject =
                    new AuditSubject("delivery_target", command.target().name().toLowerCase(Locale.ROOT));
            audit.record(AuditEvent.about(subject, command.by(), AuditAction.DELIVERY_TARGET_RESUMED));
            return new Result(true);
        });
    }
}
