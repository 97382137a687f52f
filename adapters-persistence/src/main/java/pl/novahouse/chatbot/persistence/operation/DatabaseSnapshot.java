package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Reads all tables as they are at one moment: within one transaction that sees nothing of what happens meanwhile. */
final class DatabaseSnapshot {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'
              AND c.table_name <> 'flyway_schema_history'
            ORDER BY c.table_name, c.ordinal_position
            """;

    private static final String SEQUENCES = """
            SELECT sequencename, last_value FROM pg_sequences
            WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename
            """;

    private static final String MIGRATIONS =
            "SELECT script FROM flyway_schema_history WHERE success AND type = 'SQL' ORDER BY installed_rank";

    private final Connection connection;

    /** @param connection outside any transaction; left so */
    DatabaseSnapshot(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param tables with the number of rows that were copied
     */
    record Copied(
            List<String> migrations, List<ArchiveManifest.Table> tables, List<ArchiveManifest.Sequence> sequences) {}

    Copied into(ZipOutputStream archive) throws SQLException, IOException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 0");
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            List<ArchiveManifest.Table> tables = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : columns(statement).entrySet()) {
                tables.add(copy(table.getKey(), table.getValue(), archive));
            }
            return new Copied(migrations(statement), tables, sequences(statement));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }

    private static Map<String, List<String>> columns(Statement statement) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }

    private ArchiveManifest.Table copy(String name, List<String> columns, ZipOutputStream archive)
            throws SQLException, IOException {
        archive.putNextEntry(new ZipEntry(new ArchiveManifest.Table(name, columns, 0).entry()));
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        long rows = copying.copyOut("COPY " + SqlNames.table(name, columns) + " TO STDOUT", archive);
        archive.closeEntry();
        return new ArchiveManifest.Table(name, columns, rows);
    }

    private static List<String> migrations(Statement statement) throws SQLException {
        List<String> scripts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(MIGRATIONS)) {
            while (row.next()) {
                scripts.add(row.getString(1));
            }
        }
        return scripts;
    }

    private static List<ArchiveManifest.Sequence> sequences(Statement statement) throws SQLException {
        List<ArchiveManifest.Sequence> sequences = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(SEQUENCES)) {
            while (row.next()) {
                sequences.add(new ArchiveManifest.Sequence(row.getString(1), row.getLong(2)));
            }
        }
        return sequences;
    }
}
