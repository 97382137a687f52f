package pl.novahouse.chatbot.persistence.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.SampleBookings;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;
import pl.novahouse.chatbot.domain.booking.DriftReport.Occasion;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class DriftGaugesTest {

    private static final Instant NIGHT = Instant.parse("2030-11-24T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NIGHT.plusSeconds(60));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Transactions transactions;
    private final PostgresDriftReports reports;
    private final DataSource database;

    @Inject
    DriftGaugesTest(Transactions transactions, PostgresDriftReports reports, DataSource database) {
        this.transactions = transactions;
        this.reports = reports;
        this.database = database;
    }

    @Test
    void the_gauges_show_what_the_latest_night_left_open() {
        report(
                Occasion.NIGHT,
                NIGHT,
                new Drift(Drift.Kind.LEAD_DIFFERS, "l-1", "", false),
                new Drift(Drift.Kind.LEAD_DIFFERS, "l-2", "", false),
                new Drift(Drift.Kind.MEETING_MOVED, "b-1", "", true));
        report(Occasion.HINT, NIGHT.plusSeconds(10), new Drift(Drift.Kind.LEAD_MISSING, "l-3", "", false));
        new DriftGauges(database, now::get, meters).register(new StartupEvent());

        assertThat(open("lead_differs")).isEqualTo(2);
        assertThat(open("meeting_moved")).as("corrected already").isZero();
        assertThat(open("lead_missing")).as("a hint is no night").isZero();
        assertThat(meters.get("nova.drift.unreachable").gauge().value()).isEqualTo(1);
        assertThat(meters.get("nova.drift.age.seconds").gauge().value()).isEqualTo(60);

        report(Occasion.NIGHT, NIGHT.plusSeconds(86_400));
        assertThat(open("lead_differs"))
                .as("read no more often than every minute")
                .isEqualTo(2);
        now.set(NIGHT.plusSeconds(86_460));
        assertThat(open("lead_differs")).isZero();
    }

    private double open(String kind) {
        return meters.get("nova.drift.open").tag("kind", kind).gauge().value();
    }

    private void report(Occasion occasion, Instant at, Drift... drifts) {
        transactions.inTransaction(() -> {
            reports.add(
                    new DriftReport(SampleBookings.id(), occasion, at, at, 1, 1, List.of(drifts), List.of("calendar")));
            return occasion;
        });
    }
}
