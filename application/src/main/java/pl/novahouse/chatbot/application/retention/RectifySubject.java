package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Puts right what is kept about the person of a contact, by order of a data-protection officer; the board learns of the
 * change by a delivery.
 */
public final class RectifySubject {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final Rectifications rectifications;
    private final AuditTrail trail;
    private final InstantSource clock;

    public RectifySubject(
            Transactions transactions,
            PersonalRecords records,
            Rectifications rectifications,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.rectifications = rectifications;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param fields what is right, each field once, at least one */
    public record Command(ContactPoint contact, List<EnteredField> fields, Actor actor) {
        public Command {
            fields = List.copyOf(fields);
        }
    }

    /**
     * @param counts how many rows were put right, table by table; none when nothing was kept or all was right
     * @param leads of how many leads the board is told
     */
    public record Result(List<Count> counts, int leads) {
        public Result {
            counts = List.copyOf(counts);
        }
    }

    /** @throws ProblemException {@link Problem.ValidationFailed} naming every field that cannot be taken */
    public Result execute(Command command) {
        Profile right = rectifications.read(command.fields());
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Set<UUID> subjects = records.trace(command.contact()).subjects();
            Rectifications.Done done = rectifications.put(subjects, right, now);
            trail.record(AuditEvent.of(command.actor(), AuditAction.SUBJECT_RECTIFIED)
                    .withNote(EnteredField.names(command.fields())));
            return new Result(done.counts(), done.leads());
        });
    }
}
