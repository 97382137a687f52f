package pl.novahouse.chatbot.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.retention.port.RetentionRuns;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;

/**
 * Makes anonymous and deletes what is older than its class may be, a batch a transaction, until nothing is left to do.
 * Running it twice at once, or again after a crash, does no harm.
 */
public final class ApplyRetention {

    /** Leads also live on the board, so each one's removal is ordered there. */
    private static final String LEADS = "leads";

    private final Transactions transactions;
    private final PersonalRecords records;
    private final RetentionRuns runs;
    private final Deliveries deliveries;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;
    private final RetentionPolicy policy;

    public ApplyRetention(
            Transactions transactions,
            PersonalRecords records,
            RetentionRuns runs,
            Deliveries deliveries,
            AuditTrail trail,
            Ids ids,
            InstantSource clock,
            RetentionPolicy policy) {
        this.transactions = transactions;
        this.records = records;
        this.runs = runs;
        this.deliveries = deliveries;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.policy = policy;
    }

    /** @param dry whether to count only */
    public record Command(boolean dry, Actor actor) {}

    public record Result(RetentionRun run) {}

    public Result execute(Command command) {
        Instant now = clock.instant();
        List<Count> counts =
                command.dry() ? transactions.inTransaction(() -> records.due(policy, now)) : everythingDue(now);
        RetentionRun run = new RetentionRun(ids.next(), now, clock.instant(), command.dry(), counts);
        transactions.inTransaction(() -> {
            runs.add(run);
            AuditSubject subject = new AuditSubject("retention_run", run.id().toString());
            trail.record(AuditEvent.about(subject, command.actor(), AuditAction.RETENTION_APPLIED)
                    .withNote(command.dry() ? "dry" : ""));
            return run;
        });
        return new Result(run);
    }

    private List<Count> everythingDue(Instant now) {
        Map<String, Count> sums = new LinkedHashMap<>();
        int batch = policy.batch();
        for (RetentionPolicy.Period period : policy.periods()) {
            String dataClass = period.dataClass();
            period.deleteAfter().ifPresent(after -> repeat(sums, () -> delete(dataClass, now.minus(after), now)));
            period.anonymiseAfter()
                    .ifPresent(after -> repeat(sums, () -> records.anonymise(dataClass, now.minus(after), batch, now)));
        }
        Duration undo = policy.undo();
        repeat(sums, () -> records.purge(undo.isZero() ? now.plusMillis(1) : now.minus(undo), batch));
        return new ArrayList<>(sums.values());
    }

    private List<Count> delete(String dataClass, Instant olderThan, Instant now) {
        if (!dataClass.equals(LEADS)) {
            return records.delete(dataClass, olderThan, policy.batch(), now);
        }
        Set<UUID> leads = records.expired(LEADS, olderThan, policy.batch());
        leads.forEach(lead -> deliveries.enqueue(EraseLeadItem.order(new LeadId(lead))));
        return leads.isEmpty()
                ? List.of()
                : records.erase(leads, now).stream()
                        .filter(count -> !count.action().equals("kept"))
                        .toList();
    }

    private void repeat(Map<String, Count> sums, Supplier<List<Count>> batch) {
        List<Count> done = transactions.inTransaction(batch);
        while (!done.isEmpty()) {
            for (Count count : done) {
                sums.merge(
                        count.place() + " " + count.action(),
                        count,
                        (sum, more) -> new Count(sum.place(), sum.action(), sum.rows() + more.rows()));
            }
            done = transactions.inTransaction(batch);
        }
    }
}
