package pl.novahouse.chatbot.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail.Result;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditSeal;
import pl.novahouse.chatbot.domain.audit.ChainFault;

class VerifyAuditTrailTest {

    private static final int ENTRIES = 2500;

    private final InMemoryAuditTrail trail =
            new InMemoryAuditTrail(InstantSource.fixed(Instant.parse("2026-03-02T10:00:00.123456Z")));
    private final VerifyAuditTrail verify = new VerifyAuditTrail(new InMemoryTransactions(), trail);

    @BeforeEach
    void fill() {
        IntStream.range(0, ENTRIES)
                .forEach(index -> trail.record(AuditEvent.of(new Actor.Job("backup"), AuditAction.BACKUP_TAKEN)
                        .withNote("run " + index)));
    }

    @Test
    void an_untouched_trail_is_intact_and_the_examination_is_its_next_entry() {
        AuditAnchor head = trail.head();

        Result result = verify.execute(
                new VerifyAuditTrail.Command(Optional.of(new Actor.Staff("a", "Anna")), Optional.of(head)));

        assertThat(result).isEqualTo(new Result.Intact(head));
        assertThat(trail.events().getLast())
                .isEqualTo(AuditEvent.of(new Actor.Staff("a", "Anna"), AuditAction.AUDIT_TRAIL_VERIFIED)
                        .withNote("intact, 2500 entries"));
        assertThat(verify()).isEqualTo(new Result.Intact(trail.head()));
    }

    @Test
    void a_changed_word_is_found() {
        AuditLink link = trail.links().get(1999);
        trail.links().set(1999, withNote(link, "run 7", link.seal()));

        assertThat(verify()).isEqualTo(new Result.Broken(2000, ChainFault.CHANGED, 1999));
    }

    @Test
    void a_changed_word_with_a_seal_of_its_own_is_found_at_the_next_entry() {
        AuditLink link = trail.links().get(9);
        AuditLink changed = withNote(link, "run 7", "");
        trail.links().set(9, withNote(link, "run 7", changed.expectedSeal().value()));

        assertThat(verify()).isEqualTo(new Result.Broken(11, ChainFault.REORDERED, 10));
    }

    @Test
    void a_removed_entry_is_found_in_the_middle_and_at_the_end() {
        trail.links().remove(1200);
        assertThat(verify()).isEqualTo(new Result.Broken(1201, ChainFault.MISSING, 1200));

        trail.links().subList(1000, trail.links().size()).clear();
        assertThat(verify()).isEqualTo(new Result.Broken(1001, ChainFault.CUT_OFF, 1000));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        Collections.swap(trail.links(), 5, 6);
        assertThat(verify()).isEqualTo(new Result.Broken(6, ChainFault.MISSING, 5));
    }

    @Test
    void a_trail_written_anew_is_not_the_one_that_was_noted() {
        AuditAnchor noted = new AuditAnchor(1500, new AuditSeal("f".repeat(64)));
        assertThat(verify.execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.of(noted))))
                .isEqualTo(new Result.Broken(1500, ChainFault.ANOTHER_CHAIN, 1500 + 500));
        AuditAnchor later = new AuditAnchor(9999, AuditSeal.BEGINNING);
        assertThat(verify.execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.of(later))))
                .isEqualTo(new Result.Broken(ENTRIES + 1, ChainFault.CUT_OFF, ENTRIES));
    }

    @Test
    void an_anchor_is_noted_as_text() {
        assertThat(AuditAnchor.parse(trail.head().toString())).isEqualTo(trail.head());
        assertThat(List.of(trail.head().toString().split(":"))).hasSize(2);
    }

    private Result verify() {
        return verify.execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.empty()));
    }

    private static AuditLink withNote(AuditLink link, String note, String seal) {
        return new AuditLink(
                link.sequence(),
                link.at(),
                link.actorKind(),
                link.actorId(),
                link.actorName(),
                link.action(),
                link.subjectKind(),
                link.subjectId(),
                note,
                link.previous(),
                seal);
    }
}
