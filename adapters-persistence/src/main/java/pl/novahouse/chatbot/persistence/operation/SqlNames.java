package pl.novahouse.chatbot.persistence.operation;

import java.util.List;
import java.util.stream.Collectors;

/** Names of tables and columns within statements that are put together. */
final class SqlNames {

    private SqlNames() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String table(String name, List<String> columns) {
        return quoted(name) + columns.stream().map(SqlNames::quoted).collect(Collectors.joining(", ", " (", ")"));
    }
}
