package pl.novahouse.chatbot.persistence.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.retention.DataInventory.KeptTable;

/** Puts one value right in the rows of one table: in a column, or in a document where it is held already. */
final class Correction {

    private static final String IN_DOCUMENT = " #>> ";

    private final Sql sql;
    private final KeptTable table;

    Correction(Sql sql, KeptTable table) {
        this.sql = sql;
        this.table = table;
    }

    /**
     * @param place a column, or a path in a document, as the inventory writes it
     * @return how many rows held something else; those made anonymous hold nothing and stay so
     */
    int of(Collection<?> subjects, String place, String value, Instant now) {
        List<@Nullable Object> values = new ArrayList<>(List.of(value));
        List<String> changes = new ArrayList<>(List.of(assignment(place)));
        if (has("version")) {
            changes.add("version = version + 1");
        }
        if (has("changed_at")) {
            changes.add("changed_at = greatest(changed_at, ?)");
            values.add(now);
        }
        values.add(subjects);
        values.add(value);
        return sql.update(
                "UPDATE %s SET %s WHERE %s = ANY (?) AND %s IS DISTINCT FROM ? AND %s"
                        .formatted(
                                table.name(),
                                String.join(", ", changes),
                                table.subjects().getFirst(),
                                place,
                                held(place)),
                values.toArray());
    }

    private static String assignment(String place) {
        int path = place.indexOf(IN_DOCUMENT);
        if (path < 0) {
            return place + " = ?";
        }
        String document = place.substring(0, path);
        return "%s = jsonb_set(%s, %s, to_jsonb(?::text))"
                .formatted(document, document, place.substring(path + IN_DOCUMENT.length()));
    }

    private String held(String place) {
        if (place.contains(IN_DOCUMENT)) {
            return place + " IS NOT NULL";
        }
        return Stream.of(table.person(), table.email(), table.phone())
                .flatMap(Optional::stream)
                .map(each -> each + " IS NOT NULL")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private boolean has(String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }
}
