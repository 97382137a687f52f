package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.CalendarHint;
import pl.novahouse.chatbot.domain.booking.MeetingId;

/** What every memory of hints guarantees; begins empty. */
public interface CalendarHintsContract {

    Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    Transactions transactions();

    CalendarHints hints();

    @Test
    default void a_hint_is_new_once() {
        CalendarHint hint = hint("scheduled", Optional.of(NOW));
        assertThat(note(hint, NOW)).isTrue();
        assertThat(note(hint, NOW.plusSeconds(1))).isFalse();
    }

    @Test
    default void another_event_or_start_is_another_hint() {
        assertThat(note(hint("scheduled", Optional.of(NOW)), NOW)).isTrue();
        assertThat(note(hint("cancelled", Optional.of(NOW)), NOW)).isTrue();
        assertThat(note(hint("scheduled", Optional.of(NOW.plusSeconds(1))), NOW))
                .isTrue();
        assertThat(note(hint("scheduled", Optional.empty()), NOW)).isTrue();
        assertThat(note(hint("scheduled", Optional.empty()), NOW)).isFalse();
    }

    @Test
    default void a_forgotten_hint_is_new_again() {
        CalendarHint hint = hint("scheduled", Optional.empty());
        note(hint, NOW);
        transactions().inTransaction(() -> {
            hints().forget(hint);
            return hint;
        });
        assertThat(note(hint, NOW)).isTrue();
    }

    @Test
    default void old_hints_are_dropped() {
        note(hint("scheduled", Optional.empty()), NOW);
        note(hint("cancelled", Optional.empty()), NOW.plusSeconds(10));
        assertThat(transactions().inTransaction(() -> hints().dropBefore(NOW.plusSeconds(5))))
                .isEqualTo(1);
        assertThat(note(hint("scheduled", Optional.empty()), NOW)).isTrue();
        assertThat(note(hint("cancelled", Optional.empty()), NOW)).isFalse();
    }

    private boolean note(CalendarHint hint, Instant at) {
        return transactions().inTransaction(() -> hints().note(hint, at));
    }

    private static CalendarHint hint(String event, Optional<Instant> start) {
        return new CalendarHint(new MeetingId("6a0c1d4e-1111-4222-8333-444455556666"), event, start);
    }
}
