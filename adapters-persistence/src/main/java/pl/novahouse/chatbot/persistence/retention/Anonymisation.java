package pl.novahouse.chatbot.persistence.retention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.retention.DataInventory.KeptColumn;
import pl.novahouse.chatbot.domain.retention.DataInventory.KeptTable;
import pl.novahouse.chatbot.domain.retention.Treatment;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/** Takes personal data out of the rows of one table; rows that hold none are not written. */
final class Anonymisation {

    private static final String NO_HASH = "0".repeat(64);

    private final Sql sql;
    private final KeptTable table;
    private final List<KeptColumn> columns;

    Anonymisation(Sql sql, KeptTable table) {
        this.sql = sql;
        this.table = table;
        this.columns = table.treated();
    }

    private record Row(String place, UUID subject, List<@Nullable String> values) {}

    /**
     * @param subject the column by which rows are found
     * @param names the people of each subject
     * @return how many rows changed
     */
    int of(String subject, Collection<UUID> subjects, Map<UUID, KnownNames> names) {
        if (columns.isEmpty()) {
            return 0;
        }
        String wanted = columns.stream().map(KeptColumn::name).collect(Collectors.joining(", "));
        List<Row> rows = sql.list(
                "SELECT ctid::text, %s, %s FROM %s WHERE %s = ANY (?)"
                        .formatted(subject, wanted, table.name(), subject),
                row -> {
                    List<@Nullable String> values = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.add(row.getString(i + 3));
                    }
                    return new Row(row.getString(1), Sql.uuid(row, 2), values);
                },
                subjects);
        List<Object[]> changed = new ArrayList<>();
        for (Row row : rows) {
            KnownNames known = names.getOrDefault(row.subject(), KnownNames.none());
            @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
            boolean different = false;
            for (int i = 0; i < columns.size(); i++) {
                @Nullable String before = row.values().get(i);
                values[i] = treated(columns.get(i).treatment(), before, known);
                different |= before != null && !before.equals(values[i]);
            }
            if (different) {
                values[columns.size()] = row.place();
                changed.add(values);
            }
        }
        String assignments = columns.stream().map(Anonymisation::assignment).collect(Collectors.joining(", "));
        sql.batch("UPDATE " + table.name() + " SET " + assignments + " WHERE ctid = ?::tid", changed);
        return changed.size();
    }

    private static String assignment(KeptColumn column) {
        return switch (column.treatment()) {
            case MASK_JSON, STRIP_CONTACT -> column.name() + " = ?::jsonb";
            case KEEP, CLEAR, MASK, FORGET_HASH -> column.name() + " = ?";
        };
    }

    private static @Nullable String treated(Treatment treatment, @Nullable String value, KnownNames names) {
        if (value == null) {
            return null;
        }
        return switch (treatment) {
            case KEEP -> value;
            case CLEAR -> null;
            case MASK -> PersonalData.masked(value, names);
            case MASK_JSON -> PersonalData.masked(value, names).equals(value) ? value : MaskedDocument.of(value, names);
            case STRIP_CONTACT -> MaskedDocument.withoutContact(value, names);
            case FORGET_HASH -> NO_HASH;
        };
    }
}
