package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.BoardHint;
import pl.novahouse.chatbot.domain.booking.CalendarHint;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OutsideHint;

/** What every memory of hints guarantees; begins empty. */
public interface OutsideHintsContract {

    Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    Transactions transactions();

    OutsideHints hints();

    @Test
    default void a_hint_is_new_once() {
        for (OutsideHint hint : List.of(
                board("123", "update_name", "one"),
                board("124", "update_name", "one"),
                board("123", "update_column_value", "one"),
                board("123", "update_name", "two"),
                meeting("scheduled", Optional.of(MORNING)),
                meeting("cancelled", Optional.of(MORNING)),
                meeting("scheduled", Optional.of(MORNING.plusSeconds(1))),
                meeting("scheduled", Optional.empty()))) {
            assertThat(note(hint, MORNING)).as("%s for the first time", hint).isTrue();
            assertThat(note(hint, MORNING.plusSeconds(1))).as("%s again", hint).isFalse();
        }
    }

    @Test
    default void the_same_words_of_board_and_calendar_are_two_hints() {
        OutsideHint meeting = meeting("scheduled", Optional.empty());
        note(meeting, MORNING);
        assertThat(note(board(meeting.subject(), meeting.event(), meeting.occurrence()), MORNING))
                .isTrue();
    }

    @Test
    default void a_forgotten_hint_is_new_again_and_the_others_are_not() {
        OutsideHint meeting = meeting("scheduled", Optional.empty());
        OutsideHint item = board("123", "update_name", "one");
        note(meeting, MORNING);
        note(item, MORNING);
        transactions().inTransaction(() -> {
            hints().forget(meeting);
            return meeting;
        });
        assertThat(note(meeting, MORNING)).isTrue();
        assertThat(note(item, MORNING)).isFalse();
    }

    @Test
    default void old_hints_are_dropped() {
        OutsideHint old = board("1", "a", "one");
        OutsideHint young = meeting("cancelled", Optional.empty());
        note(old, MORNING);
        note(young, MORNING.plusSeconds(10));
        assertThat(transactions().inTransaction(() -> hints().dropBefore(MORNING.plusSeconds(5))))
                .isEqualTo(1);
        assertThat(note(old, MORNING)).isTrue();
        assertThat(note(young, MORNING)).isFalse();
    }

    private boolean note(OutsideHint hint, Instant at) {
        return transactions().inTransaction(() -> hints().note(hint, at));
    }

    private static OutsideHint board(String item, String event, String occurrence) {
        return new BoardHint(item, event, occurrence);
    }

    private static OutsideHint meeting(String event, Optional<Instant> start) {
        return new CalendarHint(new MeetingId("6a0c1d4e-1111-4222-8333-444455556666"), event, start);
    }
}
