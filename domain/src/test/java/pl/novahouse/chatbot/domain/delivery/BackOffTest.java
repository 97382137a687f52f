package pl.novahouse.chatbot.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final BackOff BACK_OFF = new BackOff(FIRST, LONGEST);

    @Test
    void waits_double_from_failure_to_failure() {
        assertThat(BACK_OFF.delay(1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACK_OFF.delay(2, 1)).isEqualTo(Duration.ofSeconds(4));
        assertThat(BACK_OFF.delay(5, 1)).isEqualTo(Duration.ofSeconds(32));
        assertThat(BACK_OFF.delay(5, 0)).isEqualTo(Duration.ofSeconds(16));
    }

    @Property
    void a_wait_is_never_shorter_than_half_the_first_nor_longer_than_the_longest(
            @ForAll @IntRange(min = 1, max = 1_000_000) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(BACK_OFF.delay(failures, chance)).isBetween(FIRST.dividedBy(2), LONGEST);
    }

    @Property
    void the_same_chance_never_gives_a_shorter_wait_after_more_failures(
            @ForAll @IntRange(min = 1, max = 200) int failures, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(BACK_OFF.delay(failures + 1, chance)).isGreaterThanOrEqualTo(BACK_OFF.delay(failures, chance));
    }

    @Property
    void a_wait_that_was_asked_for_is_never_undercut(
            @ForAll @IntRange(min = 1, max = 50) int failures,
            @ForAll @DoubleRange(max = 1) double chance,
            @ForAll @IntRange(max = 100_000) int seconds) {
        Duration asked = Duration.ofSeconds(seconds);
        assertThat(BACK_OFF.delay(failures, chance, asked)).isGreaterThanOrEqualTo(asked);
    }
}
