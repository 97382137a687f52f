package pl.novahouse.chatbot.bootstrap.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks for a person everywhere, whatever the place is called.
 *
 * @param words what only this person's data holds, in lower case
 */
public record Traces(List<String> words) {

    public Traces {
        words = List.copyOf(words);
    }

    public List<String> in(String place, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(folded::contains)
                .map(word -> word + " in " + place)
                .toList();
    }

    /** In every column of every table. */
    public List<String> inTables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")) {
                rows.next();
                found.addAll(in(table, rows.getString(1)));
            }
        }
        return found;
    }

    /** In every file below a folder; the database's own pages are the tables, and archives are kept on purpose. */
    public List<String> inFiles(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !isOfTheDatabase(each))
                    .filter(each -> !each.toString().endsWith(".zip"))
                    .toList()) {
                found.addAll(in(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        }
        return found;
    }

    private static boolean isOfTheDatabase(Path file) {
        for (Path part = file; part != null; part = part.getParent()) {
            if (Files.exists(part.resolve("PG_VERSION"))) {
                return true;
            }
        }
        return false;
    }
}
