package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.operation.port.JobRecords;
import pl.novahouse.chatbot.domain.operation.JobRecord;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class RecurringJobsTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration HOUR = Duration.ofHours(1);

    private final AgroalDataSource database;
    private final JobRecords records;
    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Inject
    RecurringJobsTest(AgroalDataSource database, JobRecords records) {
        this.database = database;
        this.records = records;
    }

    @Test
    void the_latest_run_and_the_next_are_there_to_be_seen() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(2);
        RecurringJob failing = new RecurringJob("failing", SHORT, () -> {
            runs.countDown();
            throw new IllegalStateException("jan@example.com");
        });
        try (Instance _ = start(failing)) {
            assertThat(runs.await(20, TimeUnit.SECONDS)).isTrue();
        }
        RecurringJob daily =
                new RecurringJob("nightly", new JobRhythm.Daily(LocalTime.of(2, 30), ZoneOffset.UTC), () -> {});
        try (Instance _ = start(daily)) {
            assertThat(records.all()).extracting(JobRecord::name).containsExactly("failing", "nightly");
        }

        JobRecord failed = records.all().getFirst();
        assertThat(failed.failed()).isTrue();
        assertThat(failed.last()).hasValueSatisfying(run -> {
            assertThat(run.failure()).contains("IllegalStateException");
            assertThat(run.failuresInRow()).isGreaterThanOrEqualTo(2);
        });
        assertThat(failed.next()).isPresent();
        JobRecord nightly = records.all().getLast();
        assertThat(nightly.last()).isEmpty();
        assertThat(nightly.next())
                .hasValueSatisfying(next ->
                        assertThat(LocalTime.ofInstant(next, ZoneOffset.UTC)).isEqualTo(LocalTime.of(2, 30)));
        assertThat(new JobsServicePart(records).condition()).isEqualTo(PartCondition.DEGRADED);
        assertThat(meters.get("nova.job.runs").tag("outcome", "failed").timer().count())
                .isGreaterThanOrEqualTo(2);
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

    @Test
    void a_job_of_an_instance_that_died_is_taken_over() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                        last_heartbeat, version)
                    VALUES ('orphan', 'recurring', now() - interval '1 minute', true, 'an-instance-that-died',
                        now() - interval '31 seconds', 7)
                    """);
        }
        CountDownLatch run = new CountDownLatch(1);
        try (Instance _ = start(new RecurringJob("orphan", HOUR, run::countDown))) {
            assertThat(run.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Instance start(RecurringJob job) {
        RecurringJobs jobs = new RecurringJobs(database, meters, new JobSettings(true), List.of(job));
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
