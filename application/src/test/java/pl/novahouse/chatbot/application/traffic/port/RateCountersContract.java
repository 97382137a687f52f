package pl.novahouse.chatbot.application.traffic.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.Tally;

/** What every place where calls are counted guarantees. */
public interface RateCountersContract {

    Rate SLOW = new Rate(5, Duration.ofHours(1));
    Rate QUICK = new Rate(2, Duration.ofSeconds(3));

    RateCounters counters();

    /** Where they are expected to count. */
    Counters place();

    /** Lets time pass, really or not. */
    void pass(Duration time);

    @Test
    default void a_bucket_gives_as_much_as_it_holds_and_then_names_a_wait() {
        String bucket = bucket();
        for (int left = 4; left >= 0; left--) {
            Tally tally = take(Draw.one(bucket, SLOW));
            assertThat(tally).isInstanceOf(Tally.Granted.class);
            assertThat(tally.quota().remaining()).isEqualTo(left);
            assertThat(tally.quota().rate()).isEqualTo(SLOW);
            assertThat(tally.counters()).isEqualTo(place());
        }
        assertThat(take(Draw.one(bucket, SLOW))).isInstanceOfSatisfying(Tally.Refused.class, refused -> {
            assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(12));
            assertThat(refused.quota().remaining()).isZero();
            assertThat(refused.quota().untilFull()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
            assertThat(refused.counters()).isEqualTo(place());
        });
    }

    @Test
    default void an_emptied_bucket_refills_evenly() {
        String bucket = bucket();
        assertThat(granted(5, bucket, QUICK)).isEqualTo(2);
        pass(Duration.ofMillis(1600));
        assertThat(granted(5, bucket, QUICK)).isEqualTo(1);
        pass(Duration.ofMillis(3200));
        assertThat(granted(5, bucket, QUICK)).isEqualTo(2);
    }

    @Test
    default void all_buckets_give_or_none() {
        String scarce = bucket();
        String ample = bucket();
        Rate one = new Rate(1, Duration.ofHours(1));
        assertThat(take(Draw.one(ample, SLOW), Draw.one(scarce, one))).isInstanceOf(Tally.Granted.class);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(take(Draw.one(ample, SLOW), Draw.one(scarce, one)))
                    .isInstanceOfSatisfying(
                            Tally.Refused.class,
                            refused -> assertThat(refused.quota().rate()).isEqualTo(one));
        }
        assertThat(granted(10, ample, SLOW)).isEqualTo(4);
    }

    @Test
    default void the_quota_told_is_that_of_the_bucket_that_stands_worst() {
        Tally tally = take(Draw.one(bucket(), SLOW), Draw.one(bucket(), QUICK));
        assertThat(tally.quota().rate()).isEqualTo(QUICK);
        assertThat(tally.quota().remaining()).isEqualTo(1);
    }

    @Test
    default void a_draw_may_take_several_at_once() {
        String bucket = bucket();
        assertThat(take(new Draw(bucket, SLOW, 4))).isInstanceOf(Tally.Granted.class);
        assertThat(take(new Draw(bucket, SLOW, 2))).isInstanceOf(Tally.Refused.class);
        assertThat(take(new Draw(bucket, SLOW, 1))).isInstanceOf(Tally.Granted.class);
    }

    @Test
    default void buckets_do_not_touch_one_another() {
        assertThat(granted(5, bucket(), SLOW)).isEqualTo(5);
        assertThat(granted(5, bucket(), SLOW)).isEqualTo(5);
    }

    @Test
    default void a_large_bucket_is_exact_to_the_last() {
        String bucket = bucket();
        Rate odd = new Rate(997, Duration.ofHours(7));
        assertThat(granted(1200, bucket, odd)).isEqualTo(997);
    }

    private long granted(int attempts, String bucket, Rate rate) {
        return IntStream.range(0, attempts)
                .mapToObj(_ -> take(Draw.one(bucket, rate)))
                .filter(Tally.Granted.class::isInstance)
                .count();
    }

    private Tally take(Draw... draws) {
        return counters().take(List.of(draws));
    }

    private static String bucket() {
        return "test:" + UUID.randomUUID();
    }
}
