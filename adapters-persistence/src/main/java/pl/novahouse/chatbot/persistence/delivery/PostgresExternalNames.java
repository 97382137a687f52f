package pl.novahouse.chatbot.persistence.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.domain.delivery.Target;

/** The names in a table. */
@ApplicationScoped
public class PostgresExternalNames implements ExternalNames {

    private static final String FIND = "SELECT external_id FROM delivery_name WHERE target = ? AND subject = ?";

    private static final String SUBJECT =
            "SELECT subject FROM delivery_name WHERE target = ? AND external_id = ? ORDER BY subject LIMIT 1";

    private static final String LEARN = """
            INSERT INTO delivery_name (target, subject, external_id) VALUES (?, ?, ?)
            ON CONFLICT (target, subject) DO UPDATE SET external_id = excluded.external_id
            """;

    private static final String FORGET = "DELETE FROM delivery_name WHERE target = ? AND subject = ?";

    private final AgroalDataSource database;

    public PostgresExternalNames(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(Target target, UUID subject) {
        return new Query(database, FIND).first(row -> row.getString("external_id"), target, subject);
    }

    @Override
    public Optional<UUID> subjectOf(Target target, String externalId) {
        return new Query(database, SUBJECT).first(row -> Query.uuid(row, "subject"), target, externalId);
    }

    @Override
    public void learn(Target target, UUID subject, String externalId) {
        new Query(database, LEARN).change(target, subject, externalId);
    }

    @Override
    public void forget(Target target, UUID subject) {
        new Query(database, FORGET).change(target, subject);
    }
}
