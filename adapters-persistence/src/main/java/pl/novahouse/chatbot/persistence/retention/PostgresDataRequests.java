package pl.novahouse.chatbot.persistence.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** The requests in a table; what limits them is the keyed hash of the address. */
@ApplicationScoped
public class PostgresDataRequests implements DataRequests {

    private final Sql sql;
    private final ContactHashes hashes;

    public PostgresDataRequests(AgroalDataSource database, ContactSecret secret) {
        this.sql = new Sql(database);
        this.hashes = new ContactHashes(secret);
    }

    @Override
    public void add(DataRequest request) {
        sql.update(
                """
                INSERT INTO data_request (id, kind, wanted, email, contact, code_hash, attempts, created_at, expires_at)
                VALUES (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.kind().name(),
                WantedFields.written(request.wanted()),
                request.email().orElse(null),
                hash(request.email().orElse("-")),
                request.codeHash(),
                request.attempts(),
                request.createdAt(),
                request.expiresAt());
    }

    @Override
    public Optional<DataRequest> findForUpdate(UUID id) {
        return sql
                .list("SELECT * FROM data_request WHERE id = ? FOR UPDATE", PostgresDataRequests::request, id)
                .stream()
                .findFirst();
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                DataRequest.Kind.valueOf(row.getString("kind")),
                WantedFields.read(row.getString("wanted")),
                Optional.ofNullable(row.getString("email")),
                row.getString("code_hash"),
                row.getInt("attempts"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                optional(row, "proved_at"),
                settlement(row));
    }

    private static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Optional<DataRequest.Settlement> settlement(ResultSet row) throws SQLException {
        Optional<Instant> at = optional(row, "settled_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DataRequest.Settlement(at.get(), DataRequest.Outcome.valueOf(row.getString("outcome"))));
    }

    @Override
    public void update(DataRequest request) {
        sql.update(
                """
                UPDATE data_request
                SET wanted = ?::jsonb, email = ?, code_hash = ?, attempts = ?, proved_at = ?, settled_at = ?, outcome = ?
                WHERE id = ?
                """,
                WantedFields.written(request.wanted()),
                request.email().orElse(null),
                request.codeHash(),
                request.attempts(),
                moment(request.provedAt()),
                moment(request.settlement().map(DataRequest.Settlement::at)),
                request.settlement().map(how -> how.outcome().name()).orElse(null),
                request.id());
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> at) {
        return at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    @Override
    public int forgetExpired(Instant now) {
        return sql.update("""
                UPDATE data_request SET email = NULL, wanted = '[]'
                WHERE email IS NOT NULL AND proved_at IS NULL AND expires_at <= ?
                """, now);
    }

    @Override
    public int recent(EmailAddress email, Instant since) {
        return (int) sql.number(
                "SELECT count(*) FROM data_request WHERE contact = ? AND created_at >= ?", hash(email.value()), since);
    }

    @Override
    public List<DataRequest> proved(int limit) {
        List<DataRequest> all = new ArrayList<>(sql.list(
                "SELECT * FROM data_request WHERE proved_at IS NOT NULL AND settled_at IS NULL ORDER BY proved_at LIMIT ?",
                PostgresDataRequests::request,
                limit));
        if (all.size() < limit) {
            all.addAll(sql.list(
                    "SELECT * FROM data_request WHERE settled_at IS NOT NULL ORDER BY settled_at DESC LIMIT ?",
                    PostgresDataRequests::request,
                    limit - all.size()));
        }
        return all;
    }

    private byte[] hash(String email) {
        return hashes.of(new ContactPoint(ContactPoint.Kind.EMAIL, email));
    }
}
