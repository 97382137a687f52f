package pl.novahouse.chatbot.persistence.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.domain.delivery.Breaker;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.delivery.TargetCondition.Pause;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Each target's condition in a row; a target without one takes deliveries. */
@ApplicationScoped
public class PostgresTargetConditions implements TargetConditions {

    private static final String READ = "SELECT * FROM delivery_target WHERE target = ?";

    private static final String SEED = """
            INSERT INTO delivery_target (target, failures, openings, version) VALUES (?, 0, 0, 0)
            ON CONFLICT DO NOTHING
            """;

    private static final String STORE = """
            UPDATE delivery_target
            SET pause_code = ?, pause_detail = ?, paused_at = ?, paused_until = ?, rest_until = ?, failures = ?,
                openings = ?, open_until = ?, version = version + 1
            WHERE target = ? AND version = ?
            """;

    private final AgroalDataSource database;

    public PostgresTargetConditions(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public TargetCondition read(Target target) {
        return new Query(database, READ)
                .first(PostgresTargetConditions::read, target)
                .orElse(TargetCondition.good(target));
    }

    @Override
    public TargetCondition readForUpdate(Target target) {
        new Query(database, SEED).change(target);
        return new Query(database, READ + " FOR UPDATE")
                .first(PostgresTargetConditions::read, target)
                .orElseThrow();
    }

    @Override
    public void store(TargetCondition condition) {
        new Query(database, SEED).change(condition.target());
        @Nullable Pause pause = condition.pause().orElse(null);
        int changed = new Query(database, STORE)
                .change(
                        pause == null ? null : pause.reason().code(),
                        pause == null ? null : pause.reason().detail(),
                        pause == null ? null : pause.since(),
                        pause == null ? null : pause.until().orElse(null),
                        condition.restUntil().orElse(null),
                        condition.breaker().failures(),
                        condition.breaker().openings(),
                        condition.breaker().openUntil().orElse(null),
                        condition.target(),
                        condition.version());
        if (changed == 0) {
            throw new ProblemException(new Problem.Conflict());
        }
    }

    private static TargetCondition read(ResultSet row) throws SQLException {
        Optional<Reason> reason = DeliveryRow.reason(row, "pause");
        Optional<Instant> since = Query.optionalInstant(row, "paused_at");
        Optional<Instant> until = Query.optionalInstant(row, "paused_until");
        return new TargetCondition(
                Target.valueOf(row.getString("target")),
                reason.flatMap(why -> since.map(from -> new Pause(why, from, until))),
                Query.optionalInstant(row, "rest_until"),
                new Breaker(row.getInt("failures"), row.getInt("openings"), Query.optionalInstant(row, "open_until")),
                row.getLong("version"));
    }
}
