package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.BoardHint;

/** What every memory of the board's hints guarantees; begins empty. */
public interface BoardHintsContract {

    Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    Transactions transactions();

    BoardHints boardHints();

    @Test
    default void a_hint_of_the_board_is_new_once_and_again_when_forgotten() {
        BoardHint hint = new BoardHint("123", "update_column_value", "one");

        assertThat(noted(hint, MORNING)).isTrue();
        assertThat(noted(hint, MORNING.plusSeconds(1))).isFalse();
        assertThat(noted(new BoardHint("124", "update_column_value", "one"), MORNING))
                .isTrue();
        assertThat(noted(new BoardHint("123", "update_name", "one"), MORNING)).isTrue();
        assertThat(noted(new BoardHint("123", "update_column_value", "two"), MORNING))
                .isTrue();

        transactions().inTransaction(() -> {
            boardHints().forget(hint);
            return hint;
        });
        assertThat(noted(hint, MORNING)).isTrue();
    }

    @Test
    default void old_hints_of_the_board_are_dropped() {
        noted(new BoardHint("1", "a", "one"), MORNING);
        noted(new BoardHint("1", "a", "two"), MORNING.plusSeconds(10));

        assertThat(transactions().inTransaction(() -> boardHints().dropBefore(MORNING.plusSeconds(5))))
                .isEqualTo(1);
        assertThat(noted(new BoardHint("1", "a", "one"), MORNING)).isTrue();
        assertThat(noted(new BoardHint("1", "a", "two"), MORNING)).isFalse();
    }

    private boolean noted(BoardHint hint, Instant at) {
        return transactions().inTransaction(() -> boardHints().note(hint, at));
    }
}
