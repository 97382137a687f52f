package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class ServicePartsTest {

    private final RedisServicePart redis;
    private final PostgresServicePart database;
    private final AgroalDataSource pool;

    @Inject
    ServicePartsTest(RedisServicePart redis, PostgresServicePart database, AgroalDataSource pool) {
        this.pool = pool;
        this.redis = redis;
        this.database = database;
    }

    @Test
    void a_redis_that_nobody_configured_is_off() {
        assertThat(redis.name()).isEqualTo("redis");
        assertThat(redis.condition()).isEqualTo(PartCondition.OFF);
    }

    @Test
    void backups_are_degraded_at_once_where_nothing_can_make_them(@TempDir Path folder) {
        assertThat(backup(Optional.empty()).condition()).isEqualTo(PartCondition.UP);
        assertThat(backup(Optional.of(folder)).condition()).isEqualTo(PartCondition.DEGRADED);
    }

    private BackupServicePart backup(Optional<Path> programs) {
        BackupSettings settings =
                new BackupSettings(true, Path.of("target/none"), Path.of("target"), programs, Duration.ofMinutes(1));
        return new BackupServicePart(
                new ArchiveBackups(settings, pool), settings, pool, InstantSource.system(), new SimpleMeterRegistry());
    }

    @Test
    void a_database_that_answers_is_up() {
        assertThat(database.name()).isEqualTo("database");
        assertThat(database.condition()).isEqualTo(PartCondition.UP);
    }
}
