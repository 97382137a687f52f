package pl.novahouse.chatbot.application.retention;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;

/** Hands over everything that is kept about the person of a contact, for a data-protection officer. */
public final class ExportSubject {

    private final Transactions transactions;
    private final PersonalRecords records;
    private final AuditTrail trail;
    private final InstantSource clock;

    public ExportSubject(Transactions transactions, PersonalRecords records, AuditTrail trail, InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.trail = trail;
        this.clock = clock;
    }

    public record Command(ContactPoint contact, Actor actor) {}

    /** An export without tables when nothing is kept. */
    public record Result(PersonalExport export, PersonTrace trace) {}

    public Result execute(Command command) {
        return transactions.inTransaction(() -> {
            PersonTrace trace = records.trace(command.contact());
            List<PersonalExport.Table> tables = new ArrayList<>(records.read(trace.subjects()));
            tables.addAll(records.readMentions(trace.mentions(), command.contact()));
            trail.record(
                    AuditEvent.of(command.actor(), AuditAction.SUBJECT_EXPORTED).withNote(tables.size() + " tables"));
            return new Result(new PersonalExport(clock.instant(), tables), trace);
        });
    }
}
