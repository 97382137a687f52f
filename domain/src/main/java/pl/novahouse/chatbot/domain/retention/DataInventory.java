package pl.novahouse.chatbot.domain.retention;

import java.util.List;
import java.util.Optional;

/**
 * All that is kept about people: why, on which basis, where. How long is the {@link RetentionPolicy}'s to say.
 *
 * @param tables in the order in which a person's rows are erased, what hangs on another row before it
 * @param places where data is kept or goes outside the database
 * @param payloads what leaves the service, message by message
 */
public record DataInventory(
        List<DataClass> classes, List<KeptTable> tables, List<Place> places, List<Payload> payloads) {

    public DataInventory {
        classes = List.copyOf(classes);
        tables = List.copyOf(tables);
        places = List.copyOf(places);
        payloads = List.copyOf(payloads);
        for (KeptTable table : tables) {
            if (classes.stream().noneMatch(each -> each.key().equals(table.dataClass()))) {
                throw new IllegalArgumentException(table.name() + " belongs to no class of data");
            }
        }
    }

    /**
     * Data that is kept for one purpose.
     *
     * @param key in kebab-case, such as {@code conversations}
     * @param title in Polish, as visitors read it; so are the purpose, the basis and the kinds of data
     */
    public record DataClass(String key, String title, String purpose, String basis, String data) {}

    /**
     * A table of the database.
     *
     * @param subjects columns that hold the identity of a conversation, a lead or another thing of one person
     * @param links two columns whose identities belong to the same person
     * @param age the column that says how old a row is; empty for a row that lives as long as what it hangs on
     * @param only a condition that a row must meet to be removed for its age
     * @param email where an address stands that is the row's person's own, as an expression; likewise the others
     * @param before a statement that must run before rows may be deleted
     * @param reason why rows stay when their person is erased
     */
    public record KeptTable(
            String name,
            String dataClass,
            String about,
            List<String> subjects,
            List<String> links,
            Optional<String> age,
            Optional<String> only,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> person,
            Optional<String> before,
            OnErasure onErasure,
            String reason,
            List<KeptColumn> columns,
            List<String> indexes) {

        public KeptTable {
            subjects = List.copyOf(subjects);
            links = List.copyOf(links);
            columns = List.copyOf(columns);
            indexes = List.copyOf(indexes);
            if (onErasure == OnErasure.KEEP && !subjects.isEmpty() && reason.isBlank()) {
                throw new IllegalArgumentException(name + " stays after an erasure and does not say why");
            }
        }

        /** The columns that change when a row is made anonymous. */
        public List<KeptColumn> treated() {
            return columns.stream()
                    .filter(column -> column.treatment() != Treatment.KEEP)
                    .toList();
        }

        public boolean isPersonal() {
            return columns.stream().anyMatch(column -> column.data().isPresent());
        }
    }

    /** @param data what it tells of a person; empty when nothing */
    public record KeptColumn(String name, Optional<String> data, Treatment treatment) {

        public KeptColumn {
            if (treatment != Treatment.KEEP && data.isEmpty()) {
                throw new IllegalArgumentException(name + " is treated and does not say what is personal in it");
            }
        }
    }

    /** Files, logs, backups, and other people's systems. */
    public record Place(String name, String data, String basis, String howLong, String erasure) {}

    /** @param fields what it carries, by the name on the wire */
    public record Payload(String name, String recipient, String when, List<String> fields) {
        public Payload {
            fields = List.copyOf(fields);
        }
    }

    public Optional<KeptTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
