package pl.novahouse.chatbot.persistence.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
                INSERT INTO data_request (id, kind, email, contact, code_hash, attempts, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                request.id(),
                request.kind().name(),
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
                .list(
                        "SELECT * FROM data_request WHERE id = ? FOR UPDATE",
                        row -> new DataRequest(
                                id,
                                DataRequest.Kind.valueOf(row.getString("kind")),
                                Optional.ofNullable(row.getString("email")),
                                row.getString("code_hash"),
                                row.getInt("attempts"),
                                Sql.instant(row, "created_at"),
                                Sql.instant(row, "expires_at")),
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public void update(DataRequest request) {
        sql.update(
                "UPDATE data_request SET email = ?, code_hash = ?, attempts = ? WHERE id = ?",
                request.email().orElse(null),
                request.codeHash(),
                request.attempts(),
                request.id());
    }

    @Override
    public int forgetExpired(Instant now) {
        return sql.update("UPDATE data_request SET email = NULL WHERE email IS NOT NULL AND expires_at <= ?", now);
    }

    @Override
    public int recent(EmailAddress email, Instant since) {
        return (int) sql.number(
                "SELECT count(*) FROM data_request WHERE contact = ? AND created_at >= ?", hash(email.value()), since);
    }

    private byte[] hash(String email) {
        return hashes.of(new ContactPoint(ContactPoint.Kind.EMAIL, email));
    }
}
