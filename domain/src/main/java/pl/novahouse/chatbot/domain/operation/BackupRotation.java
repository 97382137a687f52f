package pl.novahouse.chatbot.domain.operation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which copies are kept: the latest of each of the last days, weeks and months that have one.
 *
 * @param daily at least 1
 * @param weekly at least 0
 * @param monthly at least 0
 */
public record BackupRotation(int daily, int weekly, int monthly, ZoneId zone) {

    public BackupRotation {
        if (daily < 1 || weekly < 0 || monthly < 0) {
            throw new IllegalArgumentException("at least one daily copy is kept");
        }
    }

    /** Those that nobody needs any more, the oldest first. */
    public List<Backup> surplus(List<Backup> all) {
        Set<Backup> needed = new HashSet<>();
        needed.addAll(latestOfEach(all, day -> day, daily));
        needed.addAll(latestOfEach(all, BackupRotation::week, weekly));
        needed.addAll(latestOfEach(all, day -> day.withDayOfMonth(1), monthly));
        return all.stream()
                .filter(backup -> !needed.contains(backup))
                .sorted(Comparator.comparing(Backup::takenAt))
                .toList();
    }

    private List<Backup> latestOfEach(List<Backup> all, Function<LocalDate, Object> period, int count) {
        Set<Object> seen = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .filter(backup -> seen.add(period.apply(LocalDate.ofInstant(backup.takenAt(), zone))))
                .limit(count)
                .toList();
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
