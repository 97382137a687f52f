package pl.novahouse.chatbot.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.retention.port.ErasureJournal;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.lead.LeadId;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.retention.Tombstone;
import pl.novahouse.chatbot.domain.upload.UploadId;

/**
 * Erases a person everywhere, whoever asked for it. The tombstone is written before anything is erased, so that an
 * erasure that a crash cut short is finished when the tombstones are re-applied.
 */
public final class Erasures {

    private static final String BOARD = "Monday.com";
    private static final String CALENDAR = "Zencal";
    private static final String FILES = "files";
    private static final String BOOKINGS = "booking";

    private final Transactions transactions;
    private final PersonalRecords records;
    private final ErasureReceipts receipts;
    private final ErasureJournal journal;
    private final Deliveries deliveries;
    private final BookingErasure bookings;
    private final Uploads uploads;
    private final UploadFiles files;
    private final AuditTrail trail;
    private final Ids ids;
    private final InstantSource clock;
    private final Duration backupsLast;

    /** @param backupsLast after how long the oldest backup is gone */
    public Erasures(
            Transactions transactions,
            PersonalRecords records,
            ErasureReceipts receipts,
            ErasureJournal journal,
            Deliveries deliveries,
            BookingErasure bookings,
            Uploads uploads,
            UploadFiles files,
            AuditTrail trail,
            Ids ids,
            InstantSource clock,
            Duration backupsLast) {
        this.transactions = transactions;
        this.records = records;
        this.receipts = receipts;
        this.journal = journal;
        this.deliveries = deliveries;
        this.bookings = bookings;
        this.uploads = uploads;
        this.files = files;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.backupsLast = backupsLast;
    }

    /** Erases what is the person's own, and takes the contact out of what others wrote. */
    ErasureReceipt erase(PersonTrace trace, Optional<ContactPoint> contact, ErasureReceipt.Asker asker, Actor actor) {
        Tombstone tombstone = new Tombstone(ids.next(), clock.instant(), trace.subjects());
        journal.append(tombstone);
        List<UploadId> orphans = new ArrayList<>();
        ErasureReceipt receipt = transactions.inTransaction(() -> {
            List<String> ordered = order(records.leadsAmong(trace.subjects()));
            List<Count> counts = new ArrayList<>();
            orphans.addAll(eraseUploads(trace.subjects()));
            if (!orphans.isEmpty()) {
                counts.add(new Count(FILES, "deleted", orphans.size()));
            }
            BookingErasure.Forgotten forgotten = forgetBookings(trace.subjects(), tombstone.at());
            if (forgotten.people() > 0) {
                counts.add(new Count(BOOKINGS, "anonymised", forgotten.people()));
            }
            counts.addAll(records.erase(trace.subjects(), tombstone.at()));
            contact.ifPresent(each -> counts.addAll(records.eraseMentions(trace.mentions(), each)));
            ErasureReceipt made = new ErasureReceipt(
                    tombstone.receipt(),
                    tombstone.at(),
                    asker,
                    counts,
                    ordered,
                    forgotten.meetings() > 0 ? List.of(CALENDAR) : List.of(),
                    tombstone.at().plus(backupsLast));
            receipts.add(made, tombstone);
            AuditSubject subject = new AuditSubject("receipt", made.id().toString());
            trail.record(
                    AuditEvent.about(subject, actor, AuditAction.SUBJECT_ERASED).withNote(asker.name()));
            return made;
        });
        orphans.forEach(files::remove);
        return receipt;
    }

    /** Erases once more what a restored database brought back. */
    List<Count> repeat(Set<UUID> subjects) {
        Instant now = clock.instant();
        List<UploadId> orphans = new ArrayList<>();
        List<Count> counts = transactions.inTransaction(() -> {
            order(records.leadsAmong(subjects));
            orphans.addAll(eraseUploads(subjects));
            forgetBookings(subjects, now);
            return records.erase(subjects, now);
        });
        orphans.forEach(files::remove);
        return counts;
    }

    private List<UploadId> eraseUploads(Set<UUID> subjects) {
        List<UploadId> gone = new ArrayList<>();
        for (UUID subject : subjects) {
            gone.addAll(uploads.deleteOf(new ConversationId(subject)));
        }
        return gone;
    }

    private BookingErasure.Forgotten forgetBookings(Set<UUID> subjects, Instant now) {
        int people = 0;
        int meetings = 0;
        for (UUID subject : subjects) {
            BookingErasure.Forgotten forgotten = bookings.forget(new ConversationId(subject), now);
            people += forgotten.people();
            meetings += forgotten.meetings();
        }
        return new BookingErasure.Forgotten(people, meetings);
    }

    private List<String> order(Set<UUID> leads) {
        for (UUID lead : leads) {
            deliveries.enqueue(EraseLeadItem.order(new LeadId(lead)));
        }
        return leads.isEmpty() ? List.of() : List.of(BOARD);
    }
}
