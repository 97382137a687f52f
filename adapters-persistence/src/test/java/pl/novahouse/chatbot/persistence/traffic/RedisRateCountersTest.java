package pl.novahouse.chatbot.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.runtime.client.config.RedisConfig;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.application.traffic.port.RateCountersContract;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Rate;
import pl.novahouse.chatbot.domain.traffic.Tally;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;
import pl.novahouse.chatbot.persistence.shared.RedisGate;
import pl.novahouse.chatbot.persistence.shared.RedisHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
@WithTestResource(RedisHarness.class)
class RedisRateCountersTest implements RateCountersContract {

    private static final Rate RATE = new Rate(100, Duration.ofHours(1));
    private static final Duration BEARABLE = Duration.ofMillis(1500);

    private final RedisGate gate;
    private final SharedCountersServicePart part;
    private final InjectableInstance<RedisDataSource> client;
    private final RedisConfig config;
    private final InstantSource clock;

    @SuppressWarnings("NullAway.Init")
    private RedisHarness.Server redis;

    @SuppressWarnings("NullAway.Init")
    private RateCounters one;

    /** Has nothing in common with the one but Redis, as another instance. */
    @SuppressWarnings("NullAway.Init")
    private RateCounters other;

    @Inject
    RedisRateCountersTest(
            RedisGate gate,
            SharedCountersServicePart part,
            @Any InjectableInstance<RedisDataSource> client,
            RedisConfig config,
            InstantSource clock) {
        this.gate = gate;
        this.part = part;
        this.client = client;
        this.config = config;
        this.clock = clock;
    }

    @BeforeEach
    void start_redis() throws IOException {
        redis.start();
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!gate.works() && System.nanoTime() < end) {
            Waiting.pass(Duration.ofMillis(50));
        }
        assertThat(gate.works()).isTrue();
        one = new RedisRateCounters(gate);
        other = new RedisRateCounters(new RedisGate(client, config, clock));
    }

    @AfterEach
    void stop_redis() throws IOException {
        redis.stop();
    }

    @Override
    public RateCounters counters() {
        return one;
    }

    @Override
    public Counters place() {
        return Counters.SHARED;
    }

    @Override
    public void pass(Duration time) {
        Waiting.pass(time);
    }

    @Test
    void two_instances_count_as_one_however_many_call_at_once() throws InterruptedException {
        String bucket = "test:" + UUID.randomUUID();
        List<Callable<Tally>> calls = new ArrayList<>();
        for (int call = 0; call < 400; call++) {
            RateCounters instance = call % 2 == 0 ? one : other;
            calls.add(() -> instance.take(List.of(Draw.one(bucket, RATE))));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Tally> tallies =
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList();

            assertThat(tallies).allSatisfy(tally -> assertThat(tally.counters()).isEqualTo(Counters.SHARED));
            assertThat(tallies).filteredOn(Tally.Granted.class::isInstance).hasSize(RATE.count());
        }
    }

    @Test
    void a_bucket_leaves_redis_by_itself() throws IOException {
        one.take(List.of(Draw.one("test:short", new Rate(1, Duration.ofMillis(300)))));
        assertThat(redis.say("EXISTS nova:rate:test:short")).isEqualTo(":1");
        Waiting.pass(Duration.ofMillis(600));
        assertThat(redis.say("EXISTS nova:rate:test:short")).isEqualTo(":0");
    }

    @Test
    void with_redis_frozen_each_process_counts_for_itself_and_says_so() throws IOException {
        String bucket = "test:" + UUID.randomUUID();
        redis.signal("STOP");

        long begin = System.nanoTime();
        int granted = 0;
        for (int call = 0; call < 200; call++) {
            Tally tally = one.take(List.of(Draw.one(bucket, RATE)));
            assertThat(tally.counters()).isEqualTo(Counters.OWN_IN_TROUBLE);
            granted += tally instanceof Tally.Granted ? 1 : 0;
        }
        assertThat(granted).isEqualTo(RATE.count());
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(BEARABLE);
        assertThat(part.condition()).isEqualTo(PartCondition.DEGRADED);

        redis.signal("CONT");
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!gate.works() && System.nanoTime() < end) {
            Waiting.pass(Duration.ofMillis(50));
        }
        assertThat(one.take(List.of(Draw.one(bucket, RATE))).counters()).isEqualTo(Counters.SHARED);
        assertThat(part.condition()).isEqualTo(PartCondition.UP);
    }
}
