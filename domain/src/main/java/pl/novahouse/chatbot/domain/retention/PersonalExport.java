package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about a person, table by table. */
public record PersonalExport(Instant at, List<Table> tables) {

    public PersonalExport {
        tables = List.copyOf(tables);
    }

    /**
     * @param about what the table holds
     * @param columns every column that the database has
     */
    public record Table(String name, String about, List<String> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param values in the order of the columns, null where the database has none */
    public record Row(List<@Nullable String> values) {}
}
