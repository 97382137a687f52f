package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.DriftReport.Occasion;

/** What every place where reports are kept guarantees; begins with none. */
public interface DriftReportsContract {

    Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    Transactions transactions();

    DriftReports reports();

    @Test
    default void the_latest_report_comes_first_and_whole() {
        DriftReport first =
                add(new DriftReport(SampleBookings.id(), Occasion.NIGHT, NOW, NOW, 0, 0, List.of(), List.of("crm")));
        DriftReport second = add(new DriftReport(
                SampleBookings.id(),
                Occasion.HINT,
                NOW.plusSeconds(86_400),
                NOW.plusSeconds(86_410),
                3,
                2,
                List.of(
                        new Drift(Drift.Kind.MEETING_MISSING, "b-1", "Nie ma go w kalendarzu.", false),
                        new Drift(Drift.Kind.MEETING_MOVED, "b-2", "", true)),
                List.of()));

        assertThat(latest(10)).containsExactly(second, first);
        assertThat(latest(1)).containsExactly(second);
        assertThat(transactions().inTransaction(() -> reports().latestNight())).contains(first);
    }

    private DriftReport add(DriftReport report) {
        return transactions().inTransaction(() -> {
            reports().add(report);
            return report;
        });
    }

    private List<DriftReport> latest(int limit) {
        return transactions().inTransaction(() -> reports().latest(limit));
    }
}
