package pl.novahouse.chatbot.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackupRotationTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final BackupRotation ROTATION = new BackupRotation(7, 4, 3, WARSAW);

    @Test
    void of_a_year_of_nights_there_are_seven_days_four_weeks_and_three_months_left() {
        List<Backup> kept = new ArrayList<>();
        LocalDate first = LocalDate.of(2026, 1, 1);
        IntStream.range(0, 365).forEach(day -> {
            kept.add(at(first.plusDays(day).atTime(2, 30).atZone(WARSAW).toInstant()));
            kept.removeAll(ROTATION.surplus(kept));
        });

        assertThat(kept)
                .extracting(
                        backup -> LocalDate.ofInstant(backup.takenAt(), WARSAW).toString())
                .containsExactly(
                        "2026-10-31",
                        "2026-11-30",
                        "2026-12-13",
                        "2026-12-20",
                        "2026-12-25",
                        "2026-12-26",
                        "2026-12-27",
                        "2026-12-28",
                        "2026-12-29",
                        "2026-12-30",
                        "2026-12-31");
    }

    @Test
    void of_several_in_one_day_the_latest_is_kept() {
        Backup early = at(Instant.parse("2026-03-02T08:00:00Z"));
        Backup late = at(Instant.parse("2026-03-02T12:00:00Z"));

        assertThat(ROTATION.surplus(List.of(late, early))).containsExactly(early);
    }

    @Test
    void a_gap_takes_no_copy_away() {
        Backup old = at(Instant.parse("2025-03-02T08:00:00Z"));
        Backup older = at(Instant.parse("2024-03-02T08:00:00Z"));

        assertThat(ROTATION.surplus(List.of(old, older))).isEmpty();
    }

    private static Backup at(Instant taken) {
        return new Backup("nova-" + taken.getEpochSecond() + ".zip", taken, 1, "a".repeat(64));
    }
}
