package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the latest run of every job for all instances to see, and counts runs in the metrics. */
final class JobJournal {

    private static final Logger LOG = Logger.getLogger(JobJournal.class);

    private static final String KEEP = """
            INSERT INTO job_run (name, started_at, took_ms, failure, failures_in_row) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at, took_ms = excluded.took_ms,
                failure = excluded.failure,
                failures_in_row = CASE WHEN excluded.failure IS NULL THEN 0 ELSE job_run.failures_in_row + 1 END
            """;

    private final AgroalDataSource database;
    private final MeterRegistry meters;

    JobJournal(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    /** Does the work and keeps what came out; what it throws is thrown on. */
    void observe(String job, Runnable work) {
        Instant start = Instant.now();
        long begin = System.nanoTime();
        @Nullable String failure = null;
        try {
            work.run();
        } catch (RuntimeException | Error thrown) {
            failure = thrown.getClass().getSimpleName();
            throw thrown;
        } finally {
            keep(job, start, Duration.ofNanos(System.nanoTime() - begin), failure);
        }
    }

    private void keep(String job, Instant start, Duration took, @Nullable String failure) {
        meters.timer("nova.job.runs", "job", job, "outcome", failure == null ? "done" : "failed")
                .record(took);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, job);
            statement.setObject(2, OffsetDateTime.ofInstant(start, ZoneOffset.UTC));
            statement.setLong(3, took.toMillis());
            statement.setString(4, failure);
            statement.setInt(5, failure == null ? 0 : 1);
            statement.executeUpdate();
        } catch (SQLException lost) {
            LOG.warnf("the run of job %s could not be noted: %s", job, lost.getSQLState());
        }
    }
}
