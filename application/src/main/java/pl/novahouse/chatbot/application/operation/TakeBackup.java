package pl.novahouse.chatbot.application.operation;

import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.operation.port.Backups;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.operation.BackupRotation;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Copies the database and the files, and lets go of copies that the rotation no longer keeps. */
public final class TakeBackup {

    private final Transactions transactions;
    private final Backups backups;
    private final AuditTrail trail;
    private final BackupRotation rotation;
    private final InstantSource clock;

    public TakeBackup(
            Transactions transactions,
            Backups backups,
            AuditTrail trail,
            BackupRotation rotation,
            InstantSource clock) {
        this.transactions = transactions;
        this.backups = backups;
        this.trail = trail;
        this.rotation = rotation;
        this.clock = clock;
    }

    public record Command(Actor by) {}

    /** @param discarded the copies that went, the oldest first */
    public record Result(Backup backup, List<Backup> discarded) {
        public Result {
            discarded = List.copyOf(discarded);
        }
    }

    /** @throws ProblemException {@link Problem.Unavailable} when no copy could be made; older ones all stay then */
    public Result execute(Command command) {
        Backup taken = take(command.by());
        List<Backup> surplus = rotation.surplus(backups.kept());
        surplus.forEach(backups::discard);
        note(AuditEvent.about(new AuditSubject("backup", taken.name()), command.by(), AuditAction.BACKUP_TAKEN)
                .withNote(surplus.size() + " discarded"));
        return new Result(taken, surplus);
    }

    private Backup take(Actor by) {
        try {
            return backups.take(clock.instant());
        } catch (ProblemException failure) {
            note(AuditEvent.of(by, AuditAction.BACKUP_FAILED));
            throw failure;
        }
    }

    private void note(AuditEvent event) {
        transactions.inTransaction(() -> {
            trail.record(event);
            return event;
        });
    }
}
