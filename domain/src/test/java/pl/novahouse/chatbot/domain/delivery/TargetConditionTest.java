package pl.novahouse.chatbot.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TargetConditionTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final BreakerPolicy POLICY = new BreakerPolicy(4, Duration.ofSeconds(30), Duration.ofMinutes(10));

    @Property
    void fewer_outages_in_a_row_than_the_threshold_never_open_the_breaker(
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> series) {
        TargetCondition condition = TargetCondition.good(Target.MONDAY);
        int inARow = 0;
        for (int event : series) {
            boolean outage = event > 0 && inARow < POLICY.threshold() - 1;
            inARow = outage ? inARow + 1 : 0;
            condition = outage ? condition.outage(NOW, POLICY) : condition.answered(NOW);
            assertThat(condition.hold(NOW)).isEmpty();
        }
    }

    @Property
    void an_open_breaker_rests_longer_each_time_up_to_the_longest(@ForAll @IntRange(min = 1, max = 40) int probes) {
        TargetCondition condition = TargetCondition.good(Target.MONDAY);
        for (int i = 0; i < POLICY.threshold(); i++) {
            condition = condition.outage(NOW, POLICY);
        }
        Duration last = Duration.ZERO;
        Instant now = NOW;
        for (int i = 0; i < probes; i++) {
            Instant until = condition.breaker().openUntil().orElseThrow();
            Duration rest = Duration.between(now, until);
            assertThat(rest).isBetween(last, POLICY.longestRest());
            last = rest;
            now = until;
            assertThat(condition.breaker().awaitsProbe(now)).isTrue();
            condition = condition.probing(now, Duration.ofMinutes(2));
            assertThat(condition.hold(now)).isPresent();
            condition = condition.outage(now, POLICY);
        }
        assertThat(condition.answered(now).isClean()).isTrue();
    }

    @Test
    void a_pause_that_a_person_ends_outlasts_answers_and_shorter_pauses() {
        TargetCondition paused = TargetCondition.good(Target.MONDAY)
                .suspended(Reason.of("bad_token"), NOW, Optional.empty())
                .suspended(Reason.of("daily_limit"), NOW, Optional.of(NOW.plusSeconds(5)))
                .answered(NOW.plusSeconds(10));

        assertThat(paused.hold(NOW.plus(Duration.ofDays(365)))).isPresent();
        assertThat(paused.resumed().hold(NOW)).isEmpty();
    }

    @Test
    void a_late_answer_does_not_end_a_pause_or_a_rest() {
        TargetCondition condition = TargetCondition.good(Target.MONDAY)
                .suspended(Reason.of("daily_limit"), NOW, Optional.of(NOW.plusSeconds(60)))
                .resting(NOW.plusSeconds(90))
                .answered(NOW.plusSeconds(1));

        assertThat(condition.hold(NOW.plusSeconds(59))).isPresent();
        assertThat(condition.hold(NOW.plusSeconds(89))).contains(new TargetCondition.Hold.Resting(NOW.plusSeconds(90)));
        assertThat(condition.hold(NOW.plusSeconds(90))).isEmpty();
    }

    @Test
    void a_rest_is_never_shortened() {
        TargetCondition condition =
                TargetCondition.good(Target.MONDAY).resting(NOW.plusSeconds(60)).resting(NOW.plusSeconds(5));

        assertThat(condition.restUntil()).contains(NOW.plusSeconds(60));
    }
}
