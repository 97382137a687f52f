package pl.novahouse.chatbot.persistence.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database as it is at one moment, within one transaction that sees nothing of what happens meanwhile and lends
 * its view to {@code pg_dump}, so that the counted rows are those that are dumped.
 */
final class DatabaseSnapshot implements AutoCloseable {

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";

    private static final String MIGRATIONS =
            "SELECT script FROM flyway_schema_history WHERE success AND type = 'SQL' ORDER BY installed_rank";

    private final Connection connection;
    private final Statement statement;
    private final int isolation;

    /** @param connection outside any transaction; left so by {@link #close} */
    DatabaseSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        this.statement = connection.createStatement();
        statement.execute("SET LOCAL statement_timeout = 0");
        statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        statement.execute("SET LOCAL transaction_timeout = 0");
    }

    /** By which another session of the same database sees the same. */
    String name() throws SQLException {
        return texts("SELECT pg_export_snapshot()").getFirst();
    }

    List<String> migrations() throws SQLException {
        return texts(MIGRATIONS);
    }

    List<ArchiveManifest.Table> tables() throws SQLException {
        return count(statement);
    }

    /** Every table with the number of its rows, in the order of their names. */
    static List<ArchiveManifest.Table> count(Statement statement) throws SQLException {
        List<ArchiveManifest.Table> tables = new ArrayList<>();
        for (String name : texts(statement, TABLES)) {
            String rows = "SELECT count(*) FROM public.\"" + name.replace("\"", "\"\"") + '"';
            tables.add(new ArchiveManifest.Table(
                    name, Long.parseLong(texts(statement, rows).getFirst())));
        }
        return tables;
    }

    private List<String> texts(String query) throws SQLException {
        return texts(statement, query);
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(isolation);
    }
}
