package pl.novahouse.chatbot.persistence.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;

/** Every try in a row of its own. */
@ApplicationScoped
public class PostgresAttempts implements Attempts {

    private static final String BEGIN = """
            INSERT INTO delivery_attempt (id, delivery_id, number, request_key, started_at, outcome, exchanges)
            VALUES (?, ?, ?, ?, ?, ?, '[]')
            """;

    private static final String END = """
            UPDATE delivery_attempt
            SET ended_at = ?, outcome = ?, reason_code = ?, reason_detail = ?, exchanges = ?::jsonb
            WHERE id = ?
            """;

    private static final String OF = "SELECT * FROM delivery_attempt WHERE delivery_id = ? ORDER BY number";

    private static final String LATEST = """
            SELECT a.* FROM delivery_attempt a JOIN delivery d ON d.id = a.delivery_id
            WHERE d.subject = ? AND d.target = ? AND d.kind = ?
            ORDER BY a.started_at DESC, a.number DESC LIMIT ?
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AgroalDataSource database;

    public PostgresAttempts(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void begin(Attempt started) {
        new Query(database, BEGIN)
                .change(
                        started.id(),
                        started.delivery().value(),
                        started.number(),
                        started.key(),
                        started.startedAt(),
                        started.result());
    }

    @Override
    public void end(Attempt ended) {
        new Query(database, END)
                .change(
                        ended.endedAt().orElse(null),
                        ended.result(),
                        ended.reason().map(Reason::code).orElse(null),
                        ended.reason().map(Reason::detail).orElse(null),
                        written(ended.exchanges()),
                        ended.id());
    }

    @Override
    public List<Attempt> of(DeliveryId delivery) {
        return new Query(database, OF).list(PostgresAttempts::read, delivery.value());
    }

    @Override
    public List<Attempt> latest(Target target, String kind, UUID subject, int limit) {
        return new Query(database, LATEST).list(PostgresAttempts::read, subject, target, kind, limit);
    }

    private static Attempt read(ResultSet row) throws SQLException {
        return new Attempt(
                Query.uuid(row, "id"),
                new DeliveryId(Query.uuid(row, "delivery_id")),
                row.getInt("number"),
                Query.uuid(row, "request_key"),
                Query.instant(row, "started_at"),
                Query.optionalInstant(row, "ended_at"),
                Attempt.Result.valueOf(row.getString("outcome")),
                DeliveryRow.reason(row, "reason"),
                exchanges(row.getString("exchanges")));
    }

    private static String written(List<Exchange> exchanges) {
        try {
            return JSON.writeValueAsString(exchanges);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    private static List<Exchange> exchanges(String json) {
        try {
            return List.of(JSON.readValue(json, Exchange[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored try cannot be read", broken);
        }
    }
}
