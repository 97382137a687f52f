package pl.novahouse.chatbot.persistence.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.retention.port.DataInventories;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.DataInventory.KeptTable;
import pl.novahouse.chatbot.domain.retention.OnErasure;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/**
 * Walks the tables of the inventory. What a table holds, how its rows hang together and what becomes of them is said
 * there alone, so that a new table needs no code here.
 */
@ApplicationScoped
public class PostgresPersonalRecords implements PersonalRecords {

    private static final String CONVERSATION = "conversation";
    private static final String MESSAGE = "message";
    private static final int MOST_ROUNDS = 8;
    private static final String ANONYMISED = "anonymised";
    private static final String DELETED = "deleted";

    private final Sql sql;
    private final ContactHashes hashes;
    private final DataInventory inventory;

    public PostgresPersonalRecords(AgroalDataSource database, DataInventories inventories, ContactSecret secret) {
        this.sql = new Sql(database);
        this.hashes = new ContactHashes(secret);
        this.inventory = inventories.read();
    }

    @Override
    public PersonTrace trace(ContactPoint contact) {
        Set<UUID> own = new LinkedHashSet<>();
        for (KeptTable table : inventory.tables()) {
            Optional<String> place = switch (contact.kind()) {
                case EMAIL -> table.email();
                case PHONE -> table.phone();
            };
            place.ifPresent(expression -> own.addAll(sql.list(
                    "SELECT %s FROM %s WHERE %s = ?".formatted(table.subjects().getFirst(), table.name(), expression),
                    row -> Sql.uuid(row, 1),
                    contact.value())));
        }
        Set<UUID> subjects = linked(own).subjects();
        Set<UUID> written = new LinkedHashSet<>(sql.list(
                "SELECT conversation_id FROM contact_index WHERE contact = ?", row -> Sql.uuid(row, 1), (Object)
                        hashes.of(contact)));
        written.addAll(writtenSinceNoted(contact));
        Set<UUID> silent = new LinkedHashSet<>(written);
        silent.removeAll(subjects);
        Set<UUID> ownToo = withoutContact(silent);
        if (!ownToo.isEmpty()) {
            ownToo.addAll(subjects);
            subjects = linked(ownToo).subjects();
        }
        written.removeAll(subjects);
        return new PersonTrace(subjects, written);
    }

    /** Messages that the index has not reached yet. */
    private Set<UUID> writtenSinceNoted(ContactPoint contact) {
        Set<UUID> found = new HashSet<>();
        sql.list(
                "SELECT conversation_id, text FROM message WHERE position > ? AND text ~ '[@＠\\d]|ma[lł]pa'",
                row -> {
                    if (ContactPoint.in(row.getString(2)).contains(contact)) {
                        found.add(Sql.uuid(row, 1));
                    }
                    return 0;
                },
                noted());
        return found;
    }

    /** A conversation whose visitor gave no contact belongs to whoever the one in its messages belongs to. */
    private Set<UUID> withoutContact(Set<UUID> conversations) {
        if (conversations.isEmpty()) {
            return new LinkedHashSet<>();
        }
        return new LinkedHashSet<>(sql.list("""
                SELECT id FROM conversation
                WHERE id = ANY (?) AND anonymized_at IS NULL
                  AND profile #>> '{email,value}' IS NULL AND profile #>> '{phone,value}' IS NULL
                """, row -> Sql.uuid(row, 1), conversations));
    }

    @Override
    public PersonTrace linked(Set<UUID> subjects) {
        Set<UUID> known = new LinkedHashSet<>(subjects);
        int before = -1;
        for (int round = 0; round < MOST_ROUNDS && known.size() != before && !known.isEmpty(); round++) {
            before = known.size();
            for (KeptTable table : inventory.tables()) {
                if (!table.links().isEmpty()) {
                    String columns = String.join(", ", table.links());
                    String sides = "SELECT %s FROM %s WHERE %s".formatted(columns, table.name(), anyOf(table.links()));
                    known.addAll(sql
                            .list(
                                    "SELECT unnest(ARRAY[%s]) FROM (%s) pairs".formatted(columns, sides),
                                    row -> Optional.ofNullable(row.getObject(1, UUID.class)),
                                    known,
                                    known)
                            .stream()
                            .flatMap(Optional::stream)
                            .toList());
                }
            }
        }
        return new PersonTrace(known, Set.of());
    }

    @Override
    public PersonTrace hangingOn(UUID conversation) {
        Set<UUID> subjects = new LinkedHashSet<>(List.of(conversation));
        subjects.addAll(sql.list("""
                SELECT lead_id FROM lead_origin
                WHERE lead_id IN (SELECT lead_id FROM lead_origin WHERE id = ?)
                GROUP BY lead_id HAVING bool_and(id = ?)
                UNION ALL
                SELECT id FROM booking WHERE conversation_id = ?
                """, row -> Sql.uuid(row, 1), conversation, conversation, conversation));
        return new PersonTrace(subjects, Set.of());
    }

    @Override
    public boolean knows(UUID subject) {
        for (KeptTable table : inventory.tables()) {
            boolean root = table.subjects().contains("id");
            if (root && sql.number("SELECT count(*) FROM " + table.name() + " WHERE id = ?", subject) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<PersonalExport.Table> read(Set<UUID> subjects) {
        List<PersonalExport.Table> tables = new ArrayList<>();
        for (KeptTable table : inventory.tables()) {
            if (!table.subjects().isEmpty()) {
                add(tables, table, anyOf(table.subjects()), repeated(subjects, table));
            }
        }
        return tables;
    }

    @Override
    public List<PersonalExport.Table> readMentions(Set<UUID> conversations, ContactPoint contact) {
        List<PersonalExport.Table> tables = new ArrayList<>();
        KeptTable messages = inventory.table(MESSAGE).orElseThrow();
        List<UUID> ids = mentioning(conversations, contact);
        if (!ids.isEmpty()) {
            add(tables, messages, "id = ANY (?)", new Object[] {ids});
        }
        return tables;
    }

    private List<UUID> mentioning(Set<UUID> conversations, ContactPoint contact) {
        List<UUID> ids = new ArrayList<>();
        sql.list(
                "SELECT id, text FROM message WHERE conversation_id = ANY (?)",
                row -> {
                    if (ContactPoint.in(row.getString(2)).contains(contact)) {
                        ids.add(Sql.uuid(row, 1));
                    }
                    return 0;
                },
                conversations);
        return ids;
    }

    private void add(List<PersonalExport.Table> tables, KeptTable table, String condition, Object[] values) {
        List<String> columns = new ArrayList<>();
        List<PersonalExport.Row> rows = sql.list(
                "SELECT * FROM " + table.name() + " WHERE " + condition,
                row -> {
                    int count = row.getMetaData().getColumnCount();
                    List<@Nullable String> cells = new ArrayList<>();
                    for (int i = 1; i <= count; i++) {
                        if (columns.size() < count) {
                            columns.add(row.getMetaData().getColumnName(i));
                        }
                        cells.add(row.getString(i));
                    }
                    return new PersonalExport.Row(cells);
                },
                values);
        if (!rows.isEmpty()) {
            tables.add(new PersonalExport.Table(table.name(), table.about(), columns, rows));
        }
    }

    @Override
    public List<Count> erase(Set<UUID> subjects, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (KeptTable table : inventory.tables()) {
            if (table.subjects().isEmpty()) {
                continue;
            }
            switch (table.onErasure()) {
                case DELETE -> {
                    table.before().ifPresent(sql::update);
                    int rows = sql.update(
                            "DELETE FROM " + table.name() + " WHERE " + anyOf(table.subjects()),
                            repeated(subjects, table));
                    note(counts, table.name(), DELETED, rows);
                }
                case ANONYMISE -> {
                    int rows = 0;
                    for (String column : table.subjects()) {
                        rows += new Anonymisation(sql, table).of(column, subjects, Map.of());
                    }
                    note(counts, table.name(), ANONYMISED, rows);
                }
                case KEEP ->
                    note(
                            counts,
                            table.name(),
                            "kept",
                            sql.number(
                                    "SELECT count(*) FROM " + table.name() + " WHERE " + anyOf(table.subjects()),
                                    repeated(subjects, table)));
            }
        }
        return counts;
    }

    @Override
    public List<Count> rectify(Set<UUID> subjects, Rectification right, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (KeptTable table : inventory.tables()) {
            Map<String, String> values = new LinkedHashMap<>();
            table.person().ifPresent(place -> right.name().ifPresent(name -> values.put(place, name.value())));
            table.email().ifPresent(place -> right.email().ifPresent(email -> values.put(place, email.value())));
            table.phone().ifPresent(place -> right.phone().ifPresent(phone -> values.put(place, phone.e164())));
            long rows = 0;
            for (Map.Entry<String, String> value : values.entrySet()) {
                rows = Math.max(rows, new Correction(sql, table).of(subjects, value.getKey(), value.getValue(), now));
            }
            note(counts, table.name(), "rectified", rows);
        }
        return counts;
    }

    @Override
    public List<Count> eraseMentions(Set<UUID> conversations, ContactPoint contact) {
        List<Object[]> changed = new ArrayList<>();
        for (UUID id : mentioning(conversations, contact)) {
            String text = sql.list("SELECT text FROM message WHERE id = ?", row -> row.getString(1), id)
                    .getFirst();
            changed.add(new Object[] {PersonalData.masked(text), id});
        }
        sql.batch("UPDATE message SET text = ? WHERE id = ?", changed);
        sql.update(
                "DELETE FROM contact_index WHERE contact = ? AND conversation_id = ANY (?)",
                hashes.of(contact),
                conversations);
        List<Count> counts = new ArrayList<>();
        note(counts, MESSAGE, "masked", changed.size());
        return counts;
    }

    @Override
    public Set<UUID> leadsAmong(Set<UUID> subjects) {
        return Set.copyOf(sql.list("SELECT id FROM lead WHERE id = ANY (?)", row -> Sql.uuid(row, 1), subjects));
    }

    @Override
    public List<Count> due(RetentionPolicy policy, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (KeptTable table : aged()) {
            policy.of(table.dataClass()).ifPresent(period -> {
                period.anonymiseAfter()
                        .filter(_ -> isHidden(table))
                        .ifPresent(after -> note(
                                counts,
                                table.name(),
                                ANONYMISED,
                                sql.number(
                                        "SELECT count(*) FROM " + table.name() + " WHERE " + old(table)
                                                + " AND anonymized_at IS NULL",
                                        now.minus(after))));
                period.deleteAfter()
                        .ifPresent(after -> note(
                                counts,
                                table.name(),
                                DELETED,
                                sql.number(
                                        "SELECT count(*) FROM " + table.name() + " WHERE " + old(table),
                                        now.minus(after))));
            });
        }
        return counts;
    }

    @Override
    public List<Count> anonymise(String dataClass, Instant olderThan, int limit, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (KeptTable root : aged()) {
            if (root.dataClass().equals(dataClass) && isHidden(root)) {
                List<UUID> ids = sql.list(
                        "SELECT id FROM %s WHERE %s AND anonymized_at IS NULL ORDER BY %s LIMIT ? FOR UPDATE SKIP LOCKED"
                                .formatted(root.name(), old(root), root.age().orElseThrow()),
                        row -> Sql.uuid(row, 1),
                        olderThan,
                        limit);
                anonymise(root, ids, counts, now);
            }
        }
        return counts;
    }

    private void anonymise(KeptTable root, List<UUID> ids, List<Count> counts, Instant now) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, KnownNames> names = names(ids);
        for (KeptTable table : inventory.tables()) {
            if (table.dataClass().equals(root.dataClass()) && !table.subjects().isEmpty()) {
                String subject = table.subjects().getFirst();
                if (table.onErasure() == OnErasure.DELETE && table.treated().isEmpty()) {
                    note(
                            counts,
                            table.name(),
                            DELETED,
                            sql.update("DELETE FROM %s WHERE %s = ANY (?)".formatted(table.name(), subject), ids));
                } else {
                    note(counts, table.name(), ANONYMISED, new Anonymisation(sql, table).of(subject, ids, names));
                }
            }
        }
        sql.update(
                "UPDATE " + root.name() + " SET anonymized_at = ?, version = version + 1 WHERE id = ANY (?)", now, ids);
    }

    /** Everybody who is known to have a part in a conversation. */
    private Map<UUID, KnownNames> names(Collection<UUID> conversations) {
        Map<UUID, List<String>> names = new HashMap<>();
        sql.list(
                """
                SELECT id, profile #>> '{name,value}' FROM conversation
                WHERE id = ANY (?) AND profile #>> '{name,value}' IS NOT NULL
                UNION
                SELECT o.id, l.name FROM lead_origin o JOIN lead l ON l.id = o.lead_id WHERE o.id = ANY (?)
                UNION
                SELECT conversation_id, name FROM booking WHERE conversation_id = ANY (?) AND name IS NOT NULL
                """,
                row -> names.computeIfAbsent(Sql.uuid(row, 1), _ -> new ArrayList<>())
                        .add(row.getString(2)),
                conversations,
                conversations,
                conversations);
        return names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> KnownNames.of(entry.getValue())));
    }

    @Override
    public List<Count> delete(String dataClass, Instant olderThan, int limit, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (KeptTable table : aged()) {
            if (table.dataClass().equals(dataClass)) {
                table.before().ifPresent(sql::update);
                String oldest = "SELECT ctid FROM %s WHERE %s ORDER BY %s LIMIT ? FOR UPDATE SKIP LOCKED"
                        .formatted(table.name(), old(table), table.age().orElseThrow());
                int rows = isHidden(table)
                        ? sql.update(
                                "UPDATE %s SET deleted_at = ?, version = version + 1 WHERE ctid = ANY (ARRAY(%s))"
                                        .formatted(table.name(), oldest),
                                now,
                                olderThan,
                                limit)
                        : sql.update(
                                "DELETE FROM %s WHERE ctid = ANY (ARRAY(%s))".formatted(table.name(), oldest),
                                olderThan,
                                limit);
                note(counts, table.name(), isHidden(table) ? "hidden" : DELETED, rows);
            }
        }
        return counts;
    }

    @Override
    public Set<UUID> expired(String dataClass, Instant olderThan, int limit) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (KeptTable table : aged()) {
            if (table.dataClass().equals(dataClass) && !table.subjects().isEmpty()) {
                ids.addAll(sql.list(
                        "SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT ? FOR UPDATE SKIP LOCKED"
                                .formatted(
                                        table.subjects().getFirst(),
                                        table.name(),
                                        old(table),
                                        table.age().orElseThrow()),
                        row -> Sql.uuid(row, 1),
                        olderThan,
                        limit));
            }
        }
        return ids;
    }

    @Override
    public List<Count> purge(Instant hiddenBefore, int limit) {
        List<Count> counts = new ArrayList<>();
        int rows = sql.update("""
                DELETE FROM conversation WHERE id = ANY (ARRAY(
                    SELECT id FROM conversation WHERE deleted_at < ? ORDER BY deleted_at LIMIT ? FOR UPDATE SKIP LOCKED))
                """, hiddenBefore, limit);
        note(counts, CONVERSATION, DELETED, rows);
        return counts;
    }

    @Override
    public int noteContacts(int limit, Instant before) {
        long from = noted();
        List<Object[]> contacts = new ArrayList<>();
        List<Long> positions = sql.list(
                "SELECT position, conversation_id, text FROM message WHERE position > ? AND at < ? ORDER BY position LIMIT ?",
                row -> {
                    for (ContactPoint contact : ContactPoint.in(row.getString(3))) {
                        contacts.add(new Object[] {hashes.of(contact), Sql.uuid(row, 2)});
                    }
                    return row.getLong(1);
                },
                from,
                before,
                limit);
        sql.batch("INSERT INTO contact_index VALUES (?, ?) ON CONFLICT DO NOTHING", contacts);
        if (!positions.isEmpty()) {
            sql.update("""
                    INSERT INTO contact_index_progress (position) VALUES (?)
                    ON CONFLICT (only_one) DO UPDATE SET position = EXCLUDED.position
                    """, positions.getLast());
        }
        return positions.size();
    }

    private long noted() {
        return sql.number("SELECT coalesce((SELECT position FROM contact_index_progress), 0)");
    }

    private List<KeptTable> aged() {
        return inventory.tables().stream()
                .filter(table -> table.age().isPresent())
                .toList();
    }

    /** Only conversations are hidden before they go. */
    private static boolean isHidden(KeptTable table) {
        return table.columns().stream().anyMatch(column -> column.name().equals("deleted_at"));
    }

    private static String old(KeptTable table) {
        return table.age().orElseThrow() + " < ?"
                + table.only().map(condition -> " AND " + condition).orElse("")
                + (isHidden(table) ? " AND deleted_at IS NULL" : "");
    }

    private static String anyOf(List<String> columns) {
        return columns.stream().map(column -> column + " = ANY (?)").collect(Collectors.joining(" OR "));
    }

    private static Object[] repeated(Set<UUID> subjects, KeptTable table) {
        return table.subjects().stream().map(_ -> (Object) subjects).toArray();
    }

    private static void note(List<Count> counts, String place, String action, long rows) {
        if (rows > 0) {
            counts.add(new Count(place, action, rows));
        }
    }
}
