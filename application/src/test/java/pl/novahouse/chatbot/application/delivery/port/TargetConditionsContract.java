package pl.novahouse.chatbot.application.delivery.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.BreakerPolicy;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every store of the targets' conditions guarantees. */
public interface TargetConditionsContract {

    Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    Transactions transactions();

    /** A store without conditions. */
    TargetConditions conditions();

    @Test
    default void a_target_of_which_nothing_is_known_takes_deliveries() {
        assertThat(read(Target.MONDAY)).isEqualTo(TargetCondition.good(Target.MONDAY));
        assertThat(in(() -> conditions().readForUpdate(Target.MAIL))).isEqualTo(TargetCondition.good(Target.MAIL));
    }

    @Test
    default void a_condition_is_kept_whole_and_for_its_target_alone() {
        BreakerPolicy policy = new BreakerPolicy(1, Duration.ofSeconds(30), Duration.ofMinutes(10));
        store(read(Target.MONDAY).suspended(new Reason("daily_limit", "x"), NOW, Optional.of(NOW.plusSeconds(60))));
        store(read(Target.MONDAY).outage(NOW, policy));
        TargetCondition opened = read(Target.MONDAY);

        assertThat(opened.pause())
                .contains(new TargetCondition.Pause(
                        new Reason("daily_limit", "x"), NOW, Optional.of(NOW.plusSeconds(60))));
        assertThat(opened.breaker().failures()).isEqualTo(1);
        assertThat(opened.breaker().openings()).isEqualTo(1);
        assertThat(opened.breaker().openUntil()).contains(NOW.plusSeconds(30));
        assertThat(opened.version()).isEqualTo(2);

        store(opened.resumed().resting(NOW.plusSeconds(5)));
        assertThat(read(Target.MONDAY).restUntil()).contains(NOW.plusSeconds(5));
        assertThat(read(Target.MONDAY).pause()).isEmpty();
        assertThat(read(Target.MAIL)).isEqualTo(TargetCondition.good(Target.MAIL));
    }

    @Test
    default void a_pause_without_an_end_stays_one() {
        store(read(Target.MONDAY).suspended(Reason.of("bad_token"), NOW, Optional.empty()));

        assertThat(read(Target.MONDAY).pause())
                .contains(new TargetCondition.Pause(Reason.of("bad_token"), NOW, Optional.empty()));
    }

    @Test
    default void a_stale_condition_is_declined() {
        TargetCondition read = read(Target.MONDAY);
        store(read.resting(NOW));

        assertThatThrownBy(() -> store(read.resting(NOW.plusSeconds(1))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }

    private TargetCondition read(Target target) {
        return in(() -> conditions().read(target));
    }

    private void store(TargetCondition condition) {
        in(() -> {
            conditions().store(condition);
            return condition;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
