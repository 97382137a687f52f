package pl.novahouse.chatbot.application.retention;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.lead.PushLead;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;

/**
 * Puts right what is kept about the person of a contact, by order of a data-protection officer. What was said in a
 * conversation stays as it was said; the board learns of the change by a delivery.
 */
public final class RectifySubject {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final Deliveries deliveries;
    private final AuditTrail trail;
    private final InstantSource clock;

    public RectifySubject(
            Transactions transactions,
            PersonalRecords records,
            Deliveries deliveries,
            AuditTrail trail,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.deliveries = deliveries;
        this.trail = trail;
        this.clock = clock;
    }

    public record Command(ContactPoint contact, Rectification right, Actor actor) {}

    /**
     * @param counts how many rows were put right, table by table; none when nothing was kept or all was right
     * @param leads of how many leads the board is told
     */
    public record Result(List<Count> counts, int leads) {
        public Result {
            counts = List.copyOf(counts);
        }
    }

    public Result execute(Command command) {
        Instant now = clock.instant();
        return transactions.inTransaction(() -> {
            Set<UUID> subjects = records.trace(command.contact()).subjects();
            List<Count> counts = records.rectify(subjects, command.right(), now);
            Set<UUID> leads = counts.isEmpty() ? Set.of() : records.leadsAmong(subjects);
            leads.forEach(lead -> deliveries.enqueue(PushLead.order(new LeadId(lead))));
            trail.record(AuditEvent.of(command.actor(), AuditAction.SUBJECT_RECTIFIED)
                    .withNote(counts.size() + " tables"));
            return new Result(counts, leads.size());
        });
    }
}
