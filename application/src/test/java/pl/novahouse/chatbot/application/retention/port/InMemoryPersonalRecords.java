package pl.novahouse.chatbot.application.retention.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.PersonTrace;
import pl.novahouse.chatbot.domain.retention.PersonalExport;
import pl.novahouse.chatbot.domain.retention.Rectification;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/** Rows of a few tables in a list; each belongs to one subject, and a subject's contacts are its own. */
public final class InMemoryPersonalRecords implements PersonalRecords {

    /** @param dataClass the table's class of data */
    public record Row(
            String table, String dataClass, UUID subject, String text, Instant at, boolean anonymous, boolean hidden) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<UUID, Set<ContactPoint>> owners = new HashMap<>();
    private final List<Set<UUID>> links = new ArrayList<>();
    private int noted;

    public InMemoryPersonalRecords keep(String table, String dataClass, UUID subject, String text, Instant at) {
        rows.add(new Row(table, dataClass, subject, text, at, false, false));
        return this;
    }

    public InMemoryPersonalRecords own(UUID subject, ContactPoint contact) {
        owners.computeIfAbsent(subject, _ -> new LinkedHashSet<>()).add(contact);
        return this;
    }

    public InMemoryPersonalRecords link(UUID one, UUID other) {
        links.add(Set.of(one, other));
        return this;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    @Override
    public PersonTrace trace(ContactPoint contact) {
        Set<UUID> own = new LinkedHashSet<>();
        owners.forEach((subject, contacts) -> {
            if (contacts.contains(contact) && knows(subject)) {
                own.add(subject);
            }
        });
        Set<UUID> subjects = linked(own).subjects();
        Set<UUID> mentions = new LinkedHashSet<>();
        for (Row row : rows) {
            if (!subjects.contains(row.subject()) && ContactPoint.in(row.text()).contains(contact)) {
                mentions.add(row.subject());
            }
        }
        return new PersonTrace(subjects, mentions);
    }

    @Override
    public PersonTrace linked(Set<UUID> subjects) {
        Set<UUID> known = new LinkedHashSet<>(subjects);
        for (int round = 0; round < links.size(); round++) {
            for (Set<UUID> pair : links) {
                if (pair.stream().anyMatch(known::contains)) {
                    known.addAll(pair);
                }
            }
        }
        return new PersonTrace(known, Set.of());
    }

    @Override
    public PersonTrace hangingOn(UUID conversation) {
        Set<UUID> subjects = new LinkedHashSet<>(Set.of(conversation));
        for (Set<UUID> pair : links) {
            if (pair.contains(conversation)) {
                pair.stream()
                        .filter(other -> links.stream()
                                        .filter(each -> each.contains(other))
                                        .count()
                                == 1)
                        .forEach(subjects::add);
            }
        }
        return new PersonTrace(subjects, Set.of());
    }

    @Override
    public boolean knows(UUID subject) {
        return rows.stream().anyMatch(row -> row.subject().equals(subject));
    }

    @Override
    public List<PersonalExport.Table> read(Set<UUID> subjects) {
        return tables(row -> subjects.contains(row.subject()));
    }

    @Override
    public List<PersonalExport.Table> readMentions(Set<UUID> conversations, ContactPoint contact) {
        return tables(row -> conversations.contains(row.subject())
                && ContactPoint.in(row.text()).contains(contact));
    }

    private List<PersonalExport.Table> tables(Predicate<Row> wanted) {
        return rows.stream()
                .filter(wanted)
                .map(row -> new PersonalExport.Table(
                        row.table(),
                        row.table(),
                        List.of("text"),
                        List.of(new PersonalExport.Row(List.of(row.text())))))
                .toList();
    }

    @Override
    public List<Count> erase(Set<UUID> subjects, Instant now) {
        return removed(row -> subjects.contains(row.subject()));
    }

    private List<Count> removed(Predicate<Row> wanted) {
        Map<String, Long> sums = new HashMap<>();
        for (Row row : List.copyOf(rows)) {
            if (wanted.test(row)) {
                rows.remove(row);
                sums.merge(row.table(), 1L, Long::sum);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Count(sum.getKey(), "deleted", sum.getValue()))
                .toList();
    }

    @Override
    public List<Count> eraseMentions(Set<UUID> conversations, ContactPoint contact) {
        long changed = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (conversations.contains(row.subject())
                    && ContactPoint.in(row.text()).contains(contact)) {
                rows.set(i, masked(row, row.anonymous()));
                changed++;
            }
        }
        return changed == 0 ? List.of() : List.of(new Count("message", "masked", changed));
    }

    @Override
    public List<Count> rectify(Set<UUID> subjects, Rectification right, Instant now) {
        Set<ContactPoint> given = new LinkedHashSet<>();
        right.email().ifPresent(email -> given.add(new ContactPoint(ContactPoint.Kind.EMAIL, email.value())));
        right.phone().ifPresent(phone -> given.add(new ContactPoint(ContactPoint.Kind.PHONE, phone.e164())));
        long changed = 0;
        for (UUID subject : subjects) {
            Set<ContactPoint> contacts = owners.getOrDefault(subject, new LinkedHashSet<>());
            if (!contacts.isEmpty() && !contacts.containsAll(given)) {
                contacts.removeIf(old -> given.stream().anyMatch(each -> each.kind() == old.kind()));
                contacts.addAll(given);
                changed++;
            }
        }
        return changed == 0 ? List.of() : List.of(new Count("lead", "rectified", changed));
    }

    private static Row masked(Row row, boolean anonymous) {
        return new Row(
                row.table(),
                row.dataClass(),
                row.subject(),
                PersonalData.masked(row.text()),
                row.at(),
                anonymous,
                row.hidden());
    }

    @Override
    public Set<UUID> leadsAmong(Set<UUID> subjects) {
        Set<UUID> leads = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> row.table().equals("lead") && subjects.contains(row.subject()))
                .forEach(row -> leads.add(row.subject()));
        return leads;
    }

    @Override
    public List<Count> due(RetentionPolicy policy, Instant now) {
        List<Count> counts = new ArrayList<>();
        for (RetentionPolicy.Period period : policy.periods()) {
            period.deleteAfter().ifPresent(after -> {
                long due = rows.stream()
                        .filter(row -> isOld(row, period.dataClass(), now.minus(after)))
                        .count();
                if (due > 0) {
                    counts.add(new Count(period.dataClass(), "deleted", due));
                }
            });
        }
        return counts;
    }

    private static boolean isOld(Row row, String dataClass, Instant moment) {
        return row.dataClass().equals(dataClass) && row.at().isBefore(moment) && !row.hidden();
    }

    @Override
    public List<Count> anonymise(String dataClass, Instant olderThan, int limit, Instant now) {
        int done = 0;
        for (int i = 0; i < rows.size() && done < limit; i++) {
            Row row = rows.get(i);
            if (isOld(row, dataClass, olderThan) && !row.anonymous()) {
                rows.set(i, masked(row, true));
                done++;
            }
        }
        return done == 0 ? List.of() : List.of(new Count(dataClass, "anonymised", done));
    }

    @Override
    public List<Count> delete(String dataClass, Instant olderThan, int limit, Instant now) {
        int done = 0;
        for (int i = 0; i < rows.size() && done < limit; i++) {
            Row row = rows.get(i);
            if (isOld(row, dataClass, olderThan)) {
                rows.set(i, new Row(row.table(), dataClass, row.subject(), row.text(), now, row.anonymous(), true));
                done++;
            }
        }
        return done == 0 ? List.of() : List.of(new Count(dataClass, "hidden", done));
    }

    @Override
    public Set<UUID> expired(String dataClass, Instant olderThan, int limit) {
        Set<UUID> ids = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> isOld(row, dataClass, olderThan))
                .limit(limit)
                .forEach(row -> ids.add(row.subject()));
        return ids;
    }

    @Override
    public List<Count> purge(Instant hiddenBefore, int limit) {
        return removed(row -> row.hidden() && row.at().isBefore(hiddenBefore));
    }

    @Override
    public int noteContacts(int limit, Instant before) {
        int read = Math.min(limit, rows.size() - noted);
        noted += read;
        return read;
    }
}
