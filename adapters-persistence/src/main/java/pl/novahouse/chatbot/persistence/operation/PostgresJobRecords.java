package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.JobRecords;
import pl.novahouse.chatbot.domain.operation.JobRecord;

/** The jobs as the scheduler's table and the journal of runs have them. */
@ApplicationScoped
public class PostgresJobRecords implements JobRecords {

    private static final String ALL = """
            SELECT coalesce(t.task_name, r.name) AS job, t.execution_time, coalesce(t.picked, false) AS running,
                r.started_at, r.took_ms, r.failure, r.failures_in_row
            FROM (SELECT * FROM scheduled_tasks WHERE task_instance = 'recurring') t
            FULL JOIN job_run r ON r.name = t.task_name
            ORDER BY job
            """;

    private final AgroalDataSource database;

    public PostgresJobRecords(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<JobRecord> all() {
        List<JobRecord> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new JobRecord(
                        row.getString("job"), run(row), moment(row, "execution_time"), row.getBoolean("running")));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the jobs could not be read", failure);
        }
        return List.copyOf(found);
    }

    private static Optional<JobRecord.Run> run(ResultSet row) throws SQLException {
        Optional<Instant> started = moment(row, "started_at");
        if (started.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JobRecord.Run(
                started.get(),
                Duration.ofMillis(row.getLong("took_ms")),
                Optional.ofNullable(row.getString("failure")),
                row.getInt("failures_in_row")));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
