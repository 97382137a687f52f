package pl.novahouse.chatbot.persistence.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Statements within the transaction that is open. A failure of the database passes as the cause of what is thrown. */
final class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Reads one row. */
    interface Reader<T extends @Nullable Object> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values) {
        return run(sql, values, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    long number(String sql, @Nullable Object... values) {
        return list(sql, row -> row.getLong(1), values).getFirst();
    }

    int update(String sql, @Nullable Object... values) {
        return run(sql, values, PreparedStatement::executeUpdate);
    }

    /** The same statement once for each row of values, in one go. */
    void batch(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database declined a batch", failure);
        }
    }

    private <T> T run(String sql, @Nullable Object[] values, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return work.on(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database declined a statement", failure);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            switch (value) {
                case Instant moment -> statement.setObject(i + 1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
                case Collection<?> ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
