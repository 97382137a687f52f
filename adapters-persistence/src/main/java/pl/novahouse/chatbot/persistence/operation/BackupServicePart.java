package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.Backups;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The backups: degraded when the latest is older than a day and a little, and while the machine lacks the programs
 * that make them. A service that just started without any backup is given the same time.
 */
@ApplicationScoped
public class BackupServicePart implements ServicePart {

    private static final Duration LIMIT = Duration.ofHours(26);

    private final Backups backups;
    private final PostgresPrograms programs;
    private final AgroalDataSource database;
    private final boolean enabled;
    private final InstantSource clock;
    private final Instant started;

    public BackupServicePart(
            Backups backups,
            BackupSettings settings,
            AgroalDataSource database,
            InstantSource clock,
            MeterRegistry meters) {
        this.backups = backups;
        this.programs = new PostgresPrograms(settings.programs());
        this.database = database;
        this.enabled = settings.enabled();
        this.clock = clock;
        this.started = clock.instant();
        Gauge.builder("nova.backup.age.seconds", this, BackupServicePart::ageSeconds)
                .description("since the latest whole backup; NaN without one")
                .strongReference(true)
                .register(meters);
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public PartCondition condition() {
        return enabled ? Patience.ask("backup-check", () -> isRecent() && hasProgram()) : PartCondition.OFF;
    }

    private boolean isRecent() {
        Instant latest = latest().map(Backup::takenAt).orElse(started);
        return Duration.between(latest, clock.instant()).compareTo(LIMIT) < 0;
    }

    private boolean hasProgram() {
        try (Connection connection = database.getConnection()) {
            programs.find("pg_dump", connection.getMetaData().getDatabaseMajorVersion());
            return true;
        } catch (PostgresProgramException | SQLException missing) {
            return false;
        }
    }

    private Optional<Backup> latest() {
        return backups.kept().stream().findFirst();
    }

    private double ageSeconds() {
        try {
            return latest().map(backup -> (double)
                            Duration.between(backup.takenAt(), clock.instant()).toSeconds())
                    .orElse(Double.NaN);
        } catch (ProblemException unreadable) {
            return Double.NaN;
        }
    }
}
