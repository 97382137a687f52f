package pl.novahouse.chatbot.application.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.booking.BookingErasure;
import pl.novahouse.chatbot.application.booking.port.InMemoryBookings;
import pl.novahouse.chatbot.application.booking.port.SampleBookings;
import pl.novahouse.chatbot.application.delivery.port.InMemoryDeliveries;
import pl.novahouse.chatbot.application.lead.EraseLeadItem;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureJournal;
import pl.novahouse.chatbot.application.retention.port.InMemoryErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.InMemoryPersonalRecords;
import pl.novahouse.chatbot.application.retention.port.InMemoryRetentionRuns;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.SequentialIds;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploadFiles;
import pl.novahouse.chatbot.application.upload.port.InMemoryUploads;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

class ErasingTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration BACKUPS = Duration.ofDays(100);
    private static final UUID CONVERSATION = new UUID(7, 1);
    private static final UUID LEAD = new UUID(7, 2);
    private static final UUID OTHER = new UUID(7, 3);
    private static final Actor DPO = new Actor.Staff("dpo-1", "Ewa");
    private static final ContactPoint ANNA = ContactPoint.of("anna@example.pl").orElseThrow();

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPersonalRecords records = records();
    private final InMemoryErasureReceipts receipts = new InMemoryErasureReceipts();
    private final InMemoryErasureJournal journal = new InMemoryErasureJournal();
    private final InMemoryRetentionRuns runs = new InMemoryRetentionRuns();
    private final SequentialIds ids = new SequentialIds();
    private final InstantSource clock = InstantSource.fixed(NOW);
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(clock);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries(ids, clock);
    private final InMemoryBookings bookings = new InMemoryBookings();
    private final Erasures erasures = new Erasures(
            transactions,
            records,
            receipts,
            journal,
            deliveries,
            new BookingErasure(bookings, deliveries),
            new InMemoryUploads(),
            new InMemoryUploadFiles(),
            trail,
            ids,
            clock,
            BACKUPS);

    private static InMemoryPersonalRecords records() {
        Instant old = NOW.minus(Duration.ofDays(400));
        return new InMemoryPersonalRecords()
                .keep("message", "conversations", CONVERSATION, "jestem Anna", old)
                .keep("lead", "leads", LEAD, "anna@example.pl", old)
                .keep("message", "conversations", OTHER, "proszę pisać na anna@example.pl", NOW)
                .own(LEAD, ANNA)
                .link(LEAD, CONVERSATION);
    }

    @Test
    void an_erased_person_is_gone_everywhere_and_the_board_is_told() {
        ErasureReceipt receipt = new EraseSubject(transactions, records, erasures)
                .execute(new EraseSubject.Command(ANNA, DPO))
                .receipt();

        assertThat(records.trace(ANNA).isEmpty()).isTrue();
        assertThat(records.rows()).hasSize(1);
        assertThat(receipt.counts())
                .contains(new RetentionRun.Count("lead", "deleted", 1), new RetentionRun.Count("message", "masked", 1));
        assertThat(receipt.ordered()).containsExactly("Monday.com");
        assertThat(receipt.byHand()).as("nothing was booked").isEmpty();
        assertThat(receipt.backupsUntil()).isEqualTo(NOW.plus(BACKUPS));
        assertThat(boardOrder()).hasValueSatisfying(order -> {
            assertThat(order.kind()).isEqualTo(EraseLeadItem.KIND);
            assertThat(order.subject()).isEqualTo(LEAD);
        });
    }

    @Test
    void an_erased_person_leaves_their_bookings_and_a_task_for_a_person_since_the_calendar_erases_nothing() {
        Booking booking = transactions.inTransaction(() -> {
            Booking held = SampleBookings.fresh(new ConversationId(CONVERSATION), NOW)
                    .settled(new BookingOutcome.Booked(new MeetingId("m-1")), NOW);
            bookings.add(held);
            return held;
        });

        ErasureReceipt receipt = new EraseSubject(transactions, records, erasures)
                .execute(new EraseSubject.Command(ANNA, DPO))
                .receipt();

        assertThat(bookings.find(booking.id()).orElseThrow().attendee()).isEmpty();
        assertThat(receipt.byHand()).containsExactly("Zencal");
        assertThat(receipt.ordered()).containsExactly("Monday.com");
        assertThat(receipt.counts()).contains(new RetentionRun.Count("booking", "anonymised", 1));
        assertThat(deliveries.next(Target.ZENCAL, NOW.plusSeconds(1))).hasValueSatisfying(task -> {
            assertThat(task.kind()).isEqualTo(BookingErasure.FORGET);
            assertThat(task.subject()).isEqualTo(booking.id().value());
        });
    }

    @Test
    void the_receipt_does_not_hold_what_was_erased() {
        ErasureReceipt receipt = new EraseSubject(transactions, records, erasures)
                .execute(new EraseSubject.Command(ANNA, DPO))
                .receipt();

        assertThat(receipt.toString()).doesNotContainIgnoringCase("anna");
        assertThat(trail.following(0, 10))
                .singleElement()
                .satisfies(link -> assertThat(link.toString())
                        .contains("SUBJECT_ERASED", receipt.id().toString())
                        .doesNotContainIgnoringCase("anna"));
    }

    @Test
    void what_an_older_backup_brings_back_is_erased_again() {
        new EraseSubject(transactions, records, erasures).execute(new EraseSubject.Command(ANNA, DPO));
        InMemoryErasureReceipts restored = new InMemoryErasureReceipts();
        records.keep("lead", "leads", LEAD, "anna@example.pl", NOW);

        ReapplyErasures.Result result = new ReapplyErasures(transactions, restored, journal, erasures).execute();

        assertThat(result.erasures()).isEqualTo(1);
        assertThat(result.counts()).containsExactly(new RetentionRun.Count("lead", "deleted", 1));
        assertThat(records.trace(ANNA).isEmpty()).isTrue();
    }

    @Test
    void an_export_holds_what_is_the_persons_and_where_others_wrote_the_contact() {
        ExportSubject.Result result =
                new ExportSubject(transactions, records, trail, clock).execute(new ExportSubject.Command(ANNA, DPO));

        assertThat(result.trace().subjects()).containsExactlyInAnyOrder(LEAD, CONVERSATION);
        assertThat(result.export().tables()).hasSize(3);
    }

    @Test
    void old_data_goes_in_batches_and_the_run_is_kept() {
        RetentionPolicy policy = new RetentionPolicy(
                List.of(
                        new RetentionPolicy.Period(
                                "conversations", Optional.empty(), Optional.of(Duration.ofDays(365))),
                        new RetentionPolicy.Period("leads", Optional.empty(), Optional.of(Duration.ofDays(365)))),
                1,
                Duration.ZERO);
        ApplyRetention retention =
                new ApplyRetention(transactions, records, runs, deliveries, trail, ids, clock, policy);

        assertThat(retention
                        .execute(new ApplyRetention.Command(true, DPO))
                        .run()
                        .counts())
                .contains(new RetentionRun.Count("leads", "deleted", 1));
        assertThat(records.rows()).hasSize(3);

        retention.execute(new ApplyRetention.Command(false, DPO));

        assertThat(records.rows()).hasSize(1);
        assertThat(boardOrder()).isPresent();
        assertThat(runs.latest(2).stream().map(RetentionRun::dry)).containsExactly(false, true);
    }

    private Optional<Delivery> boardOrder() {
        return deliveries.next(Target.MONDAY, NOW.plusSeconds(1));
    }
}
