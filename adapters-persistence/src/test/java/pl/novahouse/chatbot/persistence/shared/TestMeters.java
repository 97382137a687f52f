package pl.novahouse.chatbot.persistence.shared;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import pl.novahouse.chatbot.persistence.operation.BackupSettings;
import pl.novahouse.chatbot.persistence.operation.JobSettings;

/** What the whole application brings along: a registry, and the settings of jobs. */
@ApplicationScoped
public class TestMeters {

    @Produces
    @Singleton
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Produces
    @Singleton
    JobSettings jobs() {
        return new JobSettings(true);
    }

    @Produces
    @Singleton
    BackupSettings backups() {
        Path target = Path.of("target");
        return new BackupSettings(
                true, target.resolve("backups"), target.resolve("uploads"), Optional.empty(), Duration.ofMinutes(1));
    }
}
