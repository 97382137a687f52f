package pl.novahouse.chatbot.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditEventTest {

    private static final AuditEvent EVENT = AuditEvent.of(new Actor.Job("backup"), AuditAction.BACKUP_TAKEN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.kowalski@example.com",
                "zgłosił jan@example.com dzisiaj",
                "tel. 601 234 567",
                "+48 (22) 123-45-67",
                "PESEL 44051401359",
                "601.234.567"
            })
    void a_note_keeps_nothing_that_names_a_person(String note) {
        String kept = EVENT.withNote(note).note();

        assertThat(kept).contains("[…]").doesNotContain("example").doesNotContainPattern("\\d{3}");
    }

    @Test
    void a_technical_note_stays_as_it_is() {
        assertThat(EVENT.withNote("csv, 12 rows, 3.5 s (2 of 7)").note()).isEqualTo("csv, 12 rows, 3.5 s (2 of 7)");
    }

    @Test
    void a_long_note_is_cut() {
        assertThat(EVENT.withNote("a".repeat(5000)).note()).hasSize(AuditEvent.MAX_NOTE);
        assertThat(EVENT.withNote("@ ".repeat(5000)).note().length()).isLessThanOrEqualTo(AuditEvent.MAX_NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@example.com", "Jan Kowalski", "", "ą"})
    void a_subject_is_an_identity_and_no_person(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditSubject("lead", id));
    }

    @Test
    void words_cannot_move_from_one_part_into_the_next_unnoticed() {
        AuditLink one = link("ab", "c");
        AuditLink other = link("a", "bc");
        assertThat(one.expectedSeal()).isNotEqualTo(other.expectedSeal());
    }

    private static AuditLink link(String actorId, String actorName) {
        return new AuditLink(
                1,
                java.time.Instant.EPOCH,
                "staff",
                actorId,
                actorName,
                "A",
                "",
                "",
                "",
                AuditSeal.BEGINNING.value(),
                "");
    }
}
