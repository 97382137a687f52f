package pl.novahouse.chatbot.persistence.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditPage;
import pl.novahouse.chatbot.domain.audit.AuditSeal;

/**
 * The trail in a table that triggers keep append-only. The row of the chain's end is locked from an append to the end
 * of its transaction, so two instances cannot both continue the same entry.
 */
@ApplicationScoped
public class PostgresAuditTrail implements AuditTrail {

    private static final String FIRST_HEAD =
            "INSERT INTO audit_head (single, sequence, seal) VALUES (true, 0, ?) ON CONFLICT DO NOTHING";

    private static final String HEAD = "SELECT sequence, seal FROM audit_head";

    private static final String ADD = """
            INSERT INTO audit_entry (sequence, at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id,
                note, previous, seal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String MOVE_HEAD = "UPDATE audit_head SET sequence = ?, seal = ?";

    private static final String FOLLOWING = "SELECT * FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ?";

    private static final String MATCHING = """
            FROM audit_entry
            WHERE (CAST(? AS text) IS NULL OR action = ?) AND at >= ? AND at < ?
            """;

    private static final OffsetDateTime EVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final AgroalDataSource database;
    private final InstantSource clock;

    public PostgresAuditTrail(AgroalDataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Works on a connection of the caller's transaction. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("the audit trail could not be reached", failure);
        }
    }

    @Override
    public void record(AuditEvent event) {
        with(connection -> {
            AuditAnchor end = lockedHead(connection);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            AuditLink link = AuditLink.of(event, end.sequence() + 1, now, end.seal());
            add(connection, link);
            return moveHead(connection, link);
        });
    }

    private static AuditAnchor lockedHead(Connection connection) throws SQLException {
        AuditAnchor end = head(connection, HEAD + " FOR UPDATE");
        if (end.sequence() > 0) {
            return end;
        }
        try (PreparedStatement first = connection.prepareStatement(FIRST_HEAD)) {
            first.setString(1, AuditSeal.BEGINNING.value());
            first.executeUpdate();
        }
        return head(connection, HEAD + " FOR UPDATE");
    }

    private static AuditAnchor head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? new AuditAnchor(row.getLong("sequence"), new AuditSeal(row.getString("seal")))
                    : AuditAnchor.BEGINNING;
        }
    }

    private static void add(Connection connection, AuditLink link) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setLong(1, link.sequence());
            statement.setObject(2, OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC));
            List<String> words = List.of(
                    link.actorKind(),
                    link.actorId(),
                    link.actorName(),
                    link.action(),
                    link.subjectKind(),
                    link.subjectId(),
                    link.note(),
                    link.previous(),
                    link.seal());
            for (int index = 0; index < words.size(); index++) {
                statement.setString(index + 3, words.get(index));
            }
            statement.executeUpdate();
        }
    }

    private static int moveHead(Connection connection, AuditLink link) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE_HEAD)) {
            statement.setLong(1, link.sequence());
            statement.setString(2, link.seal());
            return statement.executeUpdate();
        }
    }

    @Override
    public AuditPage find(AuditFilter filter) {
        return with(connection -> {
            long total;
            try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) " + MATCHING)) {
                bind(statement, filter);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    total = row.getLong(1);
                }
            }
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT * " + MATCHING + " ORDER BY sequence DESC LIMIT ? OFFSET ?")) {
                int next = bind(statement, filter);
                statement.setInt(next, filter.size());
                statement.setLong(next + 1, (long) filter.page() * filter.size());
                return new AuditPage(
                        links(statement).stream().map(AuditLink::toEntry).toList(), total);
            }
        });
    }

    private static int bind(PreparedStatement statement, AuditFilter filter) throws SQLException {
        int index = 1;
        String action = filter.action().map(Enum::name).orElse(null);
        statement.setString(index++, action);
        statement.setString(index++, action);
        statement.setObject(index++, filter.from().map(PostgresAuditTrail::utc).orElse(EVER));
        statement.setObject(index++, filter.until().map(PostgresAuditTrail::utc).orElse(NEVER));
        return index;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    @Override
    public List<AuditLink> following(long sequence, int limit) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(FOLLOWING)) {
                statement.setLong(1, sequence);
                statement.setInt(2, limit);
                return links(statement);
            }
        });
    }

    private static List<AuditLink> links(PreparedStatement statement) throws SQLException {
        List<AuditLink> links = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                links.add(new AuditLink(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_kind"),
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        row.getString("action"),
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("note"),
                        row.getString("previous"),
                        row.getString("seal")));
            }
        }
        return List.copyOf(links);
    }

    @Override
    public AuditAnchor head() {
        return with(connection -> head(connection, HEAD));
    }
}
