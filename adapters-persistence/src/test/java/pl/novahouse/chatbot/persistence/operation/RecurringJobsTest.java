package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class RecurringJobsTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration HOUR = Duration.ofHours(1);

    private final AgroalDataSource database;

    @Inject
    RecurringJobsTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void a_job_repeats() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        try (Instance _ = start(new RecurringJob("repeat", SHORT, runs::countDown))) {
            assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void of_two_instances_one_does_a_run() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        RecurringJob job = new RecurringJob("once", HOUR, runs::incrementAndGet);
        try (Instance _ = start(job);
                Instance _ = start(job)) {
            Thread.sleep(Duration.ofSeconds(4));
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void runs_of_one_job_never_overlap_whichever_instance_does_them() throws InterruptedException {
        AtomicInteger atOnce = new AtomicInteger();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch runs = new CountDownLatch(4);
        RecurringJob job = new RecurringJob("alone", SHORT, () -> {
            seen.add(atOnce.incrementAndGet());
            rest();
            atOnce.decrementAndGet();
            runs.countDown();
        });
        try (Instance _ = start(job);
                Instance _ = start(job)) {
            assertThat(runs.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).containsExactly(1);
    }

    @Test
    void a_run_that_fails_is_followed_by_the_next() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        RecurringJob job = new RecurringJob("failing", SHORT, () -> {
            runs.countDown();
            throw new IllegalStateException("as the test wants it");
        });
        try (Instance _ = start(job)) {
            assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closing_waits_for_the_run_under_way() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        RecurringJob job = new RecurringJob("slow", HOUR, () -> {
            begun.countDown();
            rest();
            finished.incrementAndGet();
        });
        try (Instance _ = start(job)) {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(finished).hasValue(1);
    }

    private Instance start(RecurringJob job) {
        RecurringJobs jobs = new RecurringJobs(database, List.of(job));
        jobs.begin(new StartupEvent());
        return () -> jobs.end(new ShutdownEvent());
    }

    /** One instance of the service, as far as jobs go. */
    private interface Instance extends AutoCloseable {
        @Override
        void close();
    }

    private static void rest() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
