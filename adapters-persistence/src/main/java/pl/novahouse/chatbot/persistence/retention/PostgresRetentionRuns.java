package pl.novahouse.chatbot.persistence.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.novahouse.chatbot.application.retention.port.RetentionRuns;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

/** The runs in a table. */
@ApplicationScoped
public class PostgresRetentionRuns implements RetentionRuns {

    private final Sql sql;

    public PostgresRetentionRuns(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    @Override
    public void add(RetentionRun run) {
        sql.update(
                "INSERT INTO retention_run VALUES (?, ?, ?, ?, ?::jsonb)",
                run.id(),
                run.startedAt(),
                run.finishedAt(),
                run.dry(),
                Counts.write(run.counts()));
    }

    @Override
    public List<RetentionRun> latest(int limit) {
        return sql.list(
                "SELECT * FROM retention_run ORDER BY started_at DESC, id DESC LIMIT ?",
                row -> new RetentionRun(
                        Sql.uuid(row, 1),
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "finished_at"),
                        row.getBoolean("dry"),
                        Counts.read(row.getString("counts"))),
                limit);
    }
}
