package pl.novahouse.chatbot.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
@WithTestResource(RedisHarness.class)
class RedisGateTest {

    private static final long WITHOUT = -1;
    private static final Duration ONE_WAIT = Duration.ofMillis(1500);
    private static final Duration NO_WAIT = Duration.ofMillis(100);

    private final RedisGate gate;

    @SuppressWarnings("NullAway.Init")
    private RedisHarness.Server redis;

    @Inject
    RedisGateTest(RedisGate gate) {
        this.gate = gate;
    }

    @AfterEach
    void stop_redis() throws IOException {
        redis.stop();
    }

    @Test
    void without_a_server_the_other_way_is_taken_and_a_late_server_is_noticed() throws IOException {
        assertThat(count()).isEqualTo(WITHOUT);
        assertThat(gate.works()).isFalse();

        redis.start();

        await(true);
        assertThat(count()).isPositive();
    }

    @Test
    void a_frozen_server_costs_one_bounded_wait_and_then_none() throws IOException {
        up();
        redis.signal("STOP");

        assertThat(timed(this::count, WITHOUT)).isLessThan(ONE_WAIT);
        assertThat(timed(this::count, WITHOUT)).isLessThan(NO_WAIT);
        assertThat(gate.works()).isFalse();

        redis.signal("CONT");
        await(true);
    }

    @Test
    void a_late_answer_is_waited_for_as_long_as_others_get_theirs() throws Exception {
        up();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> late = threads.submit(this::askForWhatComesLate);
            while (!late.isDone()) {
                assertThat(count()).isPositive();
                Thread.sleep(20);
            }
            assertThat(late.get()).isTrue();
        }

        assertThat(askForWhatComesLate()).isFalse();
    }

    /** Redis answers this after twice the time after which its silence counts as death. */
    private boolean askForWhatComesLate() {
        return gate.ask(client -> client.execute("BLPOP", "never-filled", "0.6").replaceWith(true), () -> false);
    }

    @Test
    void callers_who_come_together_wait_together_and_not_in_a_row() throws IOException, InterruptedException {
        up();
        redis.signal("STOP");

        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all = threads.invokeAll(IntStream.range(0, 500)
                    .<Callable<Long>>mapToObj(_ -> this::count)
                    .toList());
            assertThat(all).allSatisfy(each -> assertThat(each.resultNow()).isEqualTo(WITHOUT));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_killed_server_is_done_without_until_it_is_back() throws IOException {
        up();
        redis.signal("KILL");

        await(false);
        assertThat(count()).isEqualTo(WITHOUT);

        redis.stop();
        redis.start();
        await(true);
    }

    @Test
    void a_server_that_wants_a_password_is_done_without() throws IOException {
        redis.start();
        redis.say("CONFIG SET requirepass secret");

        await(false);
        assertThat(count()).isEqualTo(WITHOUT);
    }

    @Test
    void a_full_server_is_done_without() throws IOException {
        up();
        redis.say("CONFIG SET maxmemory 1");

        assertThat(count()).isEqualTo(WITHOUT);

        redis.say("CONFIG SET maxmemory 0");
        await(true);
        assertThat(count()).isPositive();
    }

    @Test
    void a_server_that_only_reads_is_done_without() throws IOException {
        up();
        redis.say("REPLICAOF 127.0.0.1 1");

        assertThat(count()).isEqualTo(WITHOUT);
    }

    private void up() throws IOException {
        redis.start();
        await(true);
        assertThat(count()).isPositive();
    }

    private long count() {
        return gate.ask(client -> client.value(String.class).incr("count"), () -> WITHOUT);
    }

    private void await(boolean working) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        boolean works = gate.works();
        while (works != working && System.nanoTime() < end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            works = gate.works();
        }
        assertThat(works).isEqualTo(working);
    }

    private static Duration timed(Callable<Long> work, long expected) {
        long begin = System.nanoTime();
        try {
            assertThat(work.call()).isEqualTo(expected);
        } catch (Exception failure) {
            throw new AssertionError("the gate let a failure through", failure);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
