package pl.novahouse.chatbot.application.audit.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEntry;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditPage;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.audit.ChainExamination;

/** What every trail guarantees. */
public interface AuditTrailContract {

    AuditEvent BY_STAFF = new AuditEvent(
            new Actor.Staff("subject-1", "Łucja Żółć"),
            AuditAction.BACKUP_RESTORED,
            Optional.of(new AuditSubject("backup", "2026-01-31.zip")),
            "3 tables");
    AuditEvent BY_VISITOR = AuditEvent.of(
            new Actor.Visitor(UUID.fromString("00000000-0000-0000-0000-00000000002a")), AuditAction.BACKUP_TAKEN);
    AuditEvent BY_JOB = AuditEvent.of(new Actor.Job("backup"), AuditAction.BACKUP_TAKEN);

    Transactions transactions();

    AuditTrail trail();

    @Test
    default void an_empty_trail_ends_at_its_beginning() {
        assertThat(in(() -> trail().head())).isEqualTo(AuditAnchor.BEGINNING);
        assertThat(in(() -> trail().following(0, 10))).isEmpty();
        assertThat(in(() -> trail().find(filter(Optional.empty(), 0, 10)))).isEqualTo(new AuditPage(List.of(), 0));
    }

    @Test
    default void events_come_back_as_they_were_recorded_the_latest_first() {
        record(BY_STAFF, BY_VISITOR, BY_JOB);

        AuditPage page = in(() -> trail().find(filter(Optional.empty(), 0, 10)));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.entries()).extracting(AuditEntry::event).containsExactly(BY_JOB, BY_VISITOR, BY_STAFF);
        assertThat(page.entries()).extracting(AuditEntry::sequence).containsExactly(3L, 2L, 1L);
    }

    @Test
    default void the_trail_is_read_in_pages_and_by_action() {
        record(BY_STAFF, BY_VISITOR, BY_JOB);

        AuditPage second = in(() -> trail().find(filter(Optional.of(AuditAction.BACKUP_TAKEN), 1, 1)));

        assertThat(second.total()).isEqualTo(2);
        assertThat(second.entries()).extracting(AuditEntry::event).containsExactly(BY_VISITOR);
    }

    @Test
    default void the_links_form_a_chain_that_ends_at_the_head() {
        record(BY_STAFF, BY_VISITOR);
        record(BY_JOB);

        List<AuditLink> links = in(() -> trail().following(0, 10));
        ChainExamination examined = ChainExamination.begin().with(links);

        assertThat(links).extracting(AuditLink::sequence).containsExactly(1L, 2L, 3L);
        assertThat(examined.fault()).isEmpty();
        assertThat(examined.last()).isEqualTo(in(() -> trail().head()));
        assertThat(in(() -> trail().following(1, 1))).containsExactly(links.get(1));
    }

    private void record(AuditEvent... events) {
        in(() -> {
            for (AuditEvent event : events) {
                trail().record(event);
            }
            return events;
        });
    }

    private static AuditFilter filter(Optional<AuditAction> action, int page, int size) {
        return new AuditFilter(action, Optional.empty(), Optional.empty(), page, size);
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
