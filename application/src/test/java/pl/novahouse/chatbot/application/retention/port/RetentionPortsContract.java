package pl.novahouse.chatbot.application.retention.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.RetentionRun;
import pl.novahouse.chatbot.domain.retention.Tombstone;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** What receipts, the journal, runs and requests promise, whichever way they are kept. */
public interface RetentionPortsContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    EmailAddress ANNA = new EmailAddress("anna@example.pl");
    List<EnteredField> WANTED = List.of(
            new EnteredField(ProfileField.NAME, "name", List.of("Anna Nowak")),
            new EnteredField(ProfileField.AREA, "area_m2", List.of("62.5")));

    ErasureReceipts receipts();

    ErasureJournal journal();

    RetentionRuns runs();

    DataRequests requests();

    <T> T inTransaction(Supplier<T> work);

    private static ErasureReceipt receipt(UUID id, Instant at) {
        return new ErasureReceipt(
                id,
                at,
                ErasureReceipt.Asker.STAFF,
                List.of(new RetentionRun.Count("message", "deleted", 12)),
                List.of("Monday.com"),
                List.of("Zencal"),
                at.plusSeconds(60));
    }

    private static DataRequest request(UUID id) {
        return DataRequest.made(id, DataRequest.Kind.ACCESS, List.of(), ANNA.value(), NOON, NOON.plusSeconds(900));
    }

    @Test
    default void a_receipt_is_kept_as_it_was_given_and_the_latest_comes_first() {
        UUID first = new UUID(1, 1);
        UUID second = new UUID(1, 2);
        UUID subject = new UUID(2, 1);
        inTransaction(() -> {
            receipts().add(receipt(first, NOON), new Tombstone(first, NOON, Set.of(subject)));
            receipts().add(receipt(second, NOON.plusSeconds(1)), new Tombstone(second, NOON.plusSeconds(1), Set.of()));
            return 0;
        });

        assertThat(inTransaction(() -> receipts().find(first))).contains(receipt(first, NOON));
        assertThat(inTransaction(() -> receipts().latest(1))).containsExactly(receipt(second, NOON.plusSeconds(1)));
        assertThat(inTransaction(() -> receipts().tombstones())).contains(new Tombstone(first, NOON, Set.of(subject)));
    }

    @Test
    default void the_journal_keeps_every_tombstone() {
        Tombstone one = new Tombstone(new UUID(3, 1), NOON, Set.of(new UUID(4, 1), new UUID(4, 2)));
        Tombstone none = new Tombstone(new UUID(3, 2), NOON, Set.of());

        journal().append(one);
        journal().append(none);

        assertThat(journal().all()).contains(one, none);
    }

    @Test
    default void the_latest_run_comes_first() {
        RetentionRun dry = new RetentionRun(new UUID(5, 1), NOON, NOON.plusSeconds(1), true, List.of());
        RetentionRun real = new RetentionRun(
                new UUID(5, 2),
                NOON.plusSeconds(5),
                NOON.plusSeconds(6),
                false,
                List.of(new RetentionRun.Count("lead", "deleted", 1)));
        inTransaction(() -> {
            runs().add(dry);
            runs().add(real);
            return 0;
        });

        assertThat(inTransaction(() -> runs().latest(2))).containsExactly(real, dry);
    }

    @Test
    default void a_request_forgets_its_address_once_its_code_has_expired_and_not_before() {
        UUID id = new UUID(6, 5);
        EmailAddress other = new EmailAddress("ola@example.pl");
        DataRequest waiting =
                DataRequest.made(id, DataRequest.Kind.RECTIFICATION, WANTED, other.value(), NOON, NOON.plusSeconds(2));
        inTransaction(() -> {
            requests().add(waiting);
            return 0;
        });

        assertThat(inTransaction(() -> requests().forgetExpired(NOON.plusSeconds(1))))
                .isZero();
        assertThat(inTransaction(() -> requests().findForUpdate(id))).contains(waiting);

        assertThat(inTransaction(() -> requests().forgetExpired(NOON.plusSeconds(2))))
                .isOne();
        assertThat(inTransaction(() -> requests().findForUpdate(id))).contains(waiting.ended());
        assertThat(inTransaction(() -> requests().recent(other, NOON))).isOne();
    }

    @Test
    default void an_ended_request_forgets_its_address_and_still_counts() {
        UUID id = new UUID(6, 1);
        inTransaction(() -> {
            requests().add(request(id));
            requests().update(request(id).afterWrongCode().ended());
            return 0;
        });

        DataRequest kept = inTransaction(() -> requests().findForUpdate(id)).orElseThrow();
        assertThat(kept.email()).isEmpty();
        assertThat(kept.attempts()).isEqualTo(1);
        assertThat(inTransaction(() -> requests().recent(ANNA, NOON))).isEqualTo(1);
        assertThat(inTransaction(() -> requests().recent(ANNA, NOON.plusSeconds(1))))
                .isZero();
        assertThat(inTransaction(() -> requests().findForUpdate(new UUID(6, 9))))
                .isEmpty();
    }

    @Test
    default void a_proved_rectification_waits_with_what_is_wanted_and_forgets_it_when_it_is_settled() {
        DataRequest later = DataRequest.made(
                        new UUID(6, 11),
                        DataRequest.Kind.RECTIFICATION,
                        WANTED,
                        "ela@example.pl",
                        NOON,
                        NOON.plusSeconds(9))
                .withCode("hash");
        DataRequest first = DataRequest.made(
                new UUID(6, 12), DataRequest.Kind.RECTIFICATION, WANTED, "iga@example.pl", NOON, NOON.plusSeconds(9));
        DataRequest objection = DataRequest.made(
                new UUID(6, 13),
                DataRequest.Kind.OBJECTION_TO_PROCESSING,
                List.of(),
                "jan@example.pl",
                NOON,
                NOON.plusSeconds(9));
        inTransaction(() -> {
            List.of(later, first, objection).forEach(requests()::add);
            requests().update(later.proved(NOON.plusSeconds(2)));
            requests().update(first.proved(NOON.plusSeconds(1)));
            requests().update(objection.proved(NOON.plusSeconds(3)));
            return requests().forgetExpired(NOON.plusSeconds(60));
        });

        assertThat(inTransaction(() -> requests().proved(2)))
                .containsExactly(first.proved(NOON.plusSeconds(1)), later.proved(NOON.plusSeconds(2)));
        assertThat(inTransaction(() -> requests().proved(100)))
                .contains(objection.proved(NOON.plusSeconds(3)))
                .filteredOn(request -> request.settlement().isPresent())
                .allMatch(
                        request -> request.email().isEmpty() && request.wanted().isEmpty());

        DataRequest done = first.proved(NOON.plusSeconds(1)).settled(DataRequest.Outcome.DECLINED, NOON.plusSeconds(5));
        inTransaction(() -> {
            requests().update(done);
            return 0;
        });
        assertThat(inTransaction(() -> requests().findForUpdate(first.id()))).contains(done);
        assertThat(done.email()).isEmpty();
        assertThat(done.wanted()).isEmpty();
    }
}
