package pl.novahouse.chatbot.domain.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.shared.OpeningHours;

class WorkingTimeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final WorkingTime TIME = new WorkingTime(new OpeningHours(
            new OpeningHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new OpeningHours.Span(LocalTime.of(10, 0), LocalTime.of(14, 0))));

    /** Wednesday 4 March 2026; 3 April is a Good Friday, which is a working day, 6 April is Easter Monday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-03-04T10:00 | 2 | 2026-03-04T12:00
                    2026-03-04T16:00 | 2 | 2026-03-05T10:00
                    2026-03-04T07:00 | 2 | 2026-03-04T11:00
                    2026-03-04T22:30 | 2 | 2026-03-05T11:00
                    2026-03-06T16:00 | 3 | 2026-03-07T12:00
                    2026-03-07T13:00 | 8 | 2026-03-09T16:00
                    2026-03-08T12:00 | 1 | 2026-03-09T10:00
                    2026-04-04T13:00 | 2 | 2026-04-07T10:00
                    2026-12-24T10:00 | 2 | 2026-12-28T11:00
                    2026-04-30T16:30 | 1 | 2026-05-02T10:30
                    """)
    void a_deadline_counts_only_hours_when_the_office_is_open(LocalDateTime start, int hours, LocalDateTime due) {
        assertThat(TIME.after(start.atZone(WARSAW).toInstant(), Duration.ofHours(hours)))
                .isEqualTo(due.atZone(WARSAW).toInstant());
    }
}
