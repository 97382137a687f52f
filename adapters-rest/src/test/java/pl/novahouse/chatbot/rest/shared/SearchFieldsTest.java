package pl.novahouse.chatbot.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

class SearchFieldsTest {

    private enum Colour {
        RED
    }

    private final SearchFields fields = new SearchFields();

    @Test
    void what_is_empty_asks_for_nothing() {
        assertThat(SearchFields.clean(null)).isEmpty();
        assertThat(fields.text("q", "")).isEmpty();
        assertThat(fields.word("colour", "", Colour.values())).isEmpty();
        assertThat(fields.startOf("from", "")).isEmpty();
        assertThat(fields.pageIndex("")).isZero();
        assertThatCode(fields::requireReadable).doesNotThrowAnyException();
    }

    @Test
    void a_day_is_a_whole_day_in_poland() {
        assertThat(fields.startOf("from", "2026-11-25")).hasValue(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(fields.endOf("until", "2026-07-01")).hasValue(Instant.parse("2026-07-01T22:00:00Z"));
        assertThat(fields.word("colour", "red", Colour.values())).hasValue(Colour.RED);
        assertThat(fields.pageIndex("9999")).isEqualTo(9998);
    }

    @Test
    void everything_unreadable_is_told_at_once() {
        fields.text("q", "a".repeat(201));
        fields.text("q", "\0");
        fields.word("colour", "green", Colour.values());
        fields.startOf("from", "wczoraj");
        fields.endOf("until", "1999-12-31");
        fields.pageIndex("0");

        assertThatThrownBy(fields::requireReadable)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(new Problem.ValidationFailed(List.of(
                                        new Violation("q", Rule.TOO_LONG),
                                        new Violation("q", Rule.MALFORMED),
                                        new Violation("colour", Rule.UNKNOWN_VALUE),
                                        new Violation("from", Rule.MALFORMED),
                                        new Violation("until", Rule.MALFORMED),
                                        new Violation("page", Rule.OUT_OF_RANGE)))));
    }
}
