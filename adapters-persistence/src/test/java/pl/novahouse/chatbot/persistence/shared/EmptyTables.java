package pl.novahouse.chatbot.persistence.shared;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Lets every test of this module begin with empty tables; Flyway's own history stays. What refuses to be emptied is not asked. */
public final class EmptyTables implements QuarkusTestBeforeEachCallback {

    private static final String FILLED = """
            SELECT string_agg(format('%I.%I', schemaname, tablename), ', ')
            FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
            """;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String tables;
            try (ResultSet names = statement.executeQuery(FILLED)) {
                names.next();
                tables = names.getString(1);
            }
            if (tables != null) {
                statement.execute("SET session_replication_role = replica");
                statement.execute("TRUNCATE " + tables + " RESTART IDENTITY CASCADE");
                statement.execute("RESET session_replication_role");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the tables could not be emptied", failure);
        }
    }
}
