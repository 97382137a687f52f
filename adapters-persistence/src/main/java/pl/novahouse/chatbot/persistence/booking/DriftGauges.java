package pl.novahouse.chatbot.persistence.booking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.booking.Drift;

/** Shows the latest nightly comparison as gauges, read from the database no more often than every minute. */
@Singleton
class DriftGauges {

    private static final Logger LOG = Logger.getLogger(DriftGauges.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final String LATEST_NIGHT = """
            WITH night AS (
                SELECT * FROM drift_report WHERE occasion = 'NIGHT' ORDER BY started_at DESC LIMIT 1
            )
            SELECT night.finished_at, jsonb_array_length(night.unreachable) AS silent, drift ->> 'kind' AS kind,
                   count(*) FILTER (WHERE NOT (drift ->> 'corrected')::boolean) AS open
            FROM night LEFT JOIN LATERAL jsonb_array_elements(night.drifts) AS drift ON true
            GROUP BY 1, 2, 3
            """;

    private final DataSource database;
    private final InstantSource clock;
    private final MeterRegistry meters;
    private final AtomicReference<Reading> latest = new AtomicReference<>(new Reading(Instant.MIN, Optional.empty()));

    DriftGauges(DataSource database, InstantSource clock, MeterRegistry meters) {
        this.database = database;
        this.clock = clock;
        this.meters = meters;
    }

    /** @param open how many differences of each kind nobody corrected */
    private record Night(Instant finishedAt, int silent, Map<Drift.Kind, Long> open) {}

    private record Reading(Instant at, Optional<Night> night) {}

    void register(@Observes StartupEvent start) {
        for (Drift.Kind kind : Drift.Kind.values()) {
            Gauge.builder(
                            "nova.drift.open",
                            this,
                            gauges -> gauges.shown(night -> night.open().getOrDefault(kind, 0L)))
                    .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
        Gauge.builder("nova.drift.unreachable", this, gauges -> gauges.shown(Night::silent))
                .register(meters);
        Gauge.builder(
                        "nova.drift.age.seconds",
                        this,
                        gauges -> gauges.shown(night -> Duration.between(night.finishedAt(), clock.instant())
                                .toSeconds()))
                .register(meters);
    }

    /** Before the first night there is nothing to show. */
    private double shown(ToDoubleFunction<Night> value) {
        Optional<Night> night = night();
        return night.isPresent() ? value.applyAsDouble(night.get()) : Double.NaN;
    }

    private Optional<Night> night() {
        Instant now = clock.instant();
        Reading known = latest.get();
        if (known.at().isAfter(now.minus(FRESH))) {
            return known.night();
        }
        Reading read = new Reading(now, read());
        latest.set(read);
        return read.night();
    }

    private Optional<Night> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST_NIGHT);
                ResultSet rows = statement.executeQuery()) {
            Map<Drift.Kind, Long> open = new EnumMap<>(Drift.Kind.class);
            Optional<Night> night = Optional.empty();
            while (rows.next()) {
                @Nullable String kind = rows.getString("kind");
                if (kind != null) {
                    open.put(Drift.Kind.valueOf(kind), rows.getLong("open"));
                }
                night = Optional.of(new Night(
                        rows.getObject("finished_at", OffsetDateTime.class).toInstant(), rows.getInt("silent"), open));
            }
            return night;
        } catch (SQLException failure) {
            LOG.warnf("the report of the latest comparison cannot be read: %s", failure.getMessage());
            return Optional.empty();
        }
    }
}
