package pl.novahouse.chatbot.persistence.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** Receipts and tombstones in one table. */
@ApplicationScoped
public class PostgresErasureReceipts implements ErasureReceipts {

    private final Sql sql;

    public PostgresErasureReceipts(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    @Override
    public void add(ErasureReceipt receipt, Tombstone tombstone) {
        sql.update(
                "INSERT INTO erasure_receipt"
                        + " (id, erased_at, asked_by, counts, ordered, by_hand, backups_until, subjects)"
                        + " VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?)",
                receipt.id(),
                receipt.at(),
                receipt.by().name(),
                Counts.write(receipt.counts()),
                Counts.write(receipt.ordered()),
                Counts.write(receipt.byHand()),
                receipt.backupsUntil(),
                tombstone.subjects());
    }

    @Override
    public Optional<ErasureReceipt> find(UUID id) {
        return sql.list("SELECT * FROM erasure_receipt WHERE id = ?", PostgresErasureReceipts::receipt, id).stream()
                .findFirst();
    }

    @Override
    public List<ErasureReceipt> latest(int limit) {
        return sql.list(
                "SELECT * FROM erasure_receipt ORDER BY erased_at DESC, id DESC LIMIT ?",
                PostgresErasureReceipts::receipt,
                limit);
    }

    @Override
    public List<Tombstone> tombstones() {
        return sql.list(
                "SELECT id, erased_at, subjects FROM erasure_receipt ORDER BY erased_at",
                row -> new Tombstone(Sql.uuid(row, 1), Sql.instant(row, "erased_at"), Set.of((UUID[])
                        row.getArray("subjects").getArray())));
    }

    private static ErasureReceipt receipt(ResultSet row) throws SQLException {
        return new ErasureReceipt(
                row.getObject("id", UUID.class),
                Sql.instant(row, "erased_at"),
                ErasureReceipt.Asker.valueOf(row.getString("asked_by")),
                Counts.read(row.getString("counts")),
                Counts.words(row.getString("ordered")),
                Counts.words(row.getString("by_hand")),
                Sql.instant(row, "backups_until"));
    }
}
