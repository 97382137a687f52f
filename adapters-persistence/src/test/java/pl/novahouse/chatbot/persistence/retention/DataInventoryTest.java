package pl.novahouse.chatbot.persistence.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.DataInventory.KeptTable;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

/** The inventory and the migrated database hold the same; whoever adds a column says what is personal in it. */
@QuarkusTest
@WithTestResource(PostgresHarness.class)
class DataInventoryTest {

    private static final String COLUMNS = """
            SELECT table_name || '.' || column_name FROM information_schema.columns
            WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
            """;

    private static final String INDEXES = """
            SELECT tablename || '.' || indexname FROM pg_indexes
            WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
            """;

    private static final String PARENTS = """
            SELECT conrelid::regclass::text || ' ' || confrelid::regclass::text FROM pg_constraint
            WHERE contype = 'f' AND connamespace = 'public'::regnamespace
            """;

    private final AgroalDataSource database;
    private final DataInventory inventory = new YamlDataInventories().read();

    @Inject
    DataInventoryTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void every_column_of_the_database_is_in_the_inventory_and_no_other() throws SQLException {
        Set<String> listed = new TreeSet<>();
        for (KeptTable table : inventory.tables()) {
            table.columns().forEach(column -> listed.add(table.name() + "." + column.name()));
        }

        assertThat(listed).isEqualTo(words(COLUMNS));
    }

    @Test
    void every_index_of_the_database_is_in_the_inventory_and_no_other() throws SQLException {
        Set<String> listed = new TreeSet<>();
        for (KeptTable table : inventory.tables()) {
            table.indexes().forEach(index -> listed.add(table.name() + "." + index));
        }

        assertThat(listed).isEqualTo(words(INDEXES));
    }

    @Test
    void rows_are_erased_before_what_they_hang_on() throws SQLException {
        List<String> order = inventory.tables().stream().map(KeptTable::name).toList();

        for (String pair : words(PARENTS)) {
            String[] tables = pair.split(" ", -1);
            assertThat(order.indexOf(tables[0]))
                    .as("%s before %s", tables[0], tables[1])
                    .isLessThanOrEqualTo(order.indexOf(tables[1]));
        }
    }

    @Test
    void a_table_with_personal_columns_says_how_its_rows_lead_to_a_person() {
        Set<String> withoutPerson = Set.of("traffic_block", "audit_entry");
        List<String> unreachable = new ArrayList<>();
        for (KeptTable table : inventory.tables()) {
            if (table.isPersonal() && table.subjects().isEmpty() && !withoutPerson.contains(table.name())) {
                unreachable.add(table.name());
            }
        }

        assertThat(unreachable).isEmpty();
    }

    private Set<String> words(String query) throws SQLException {
        Set<String> words = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
