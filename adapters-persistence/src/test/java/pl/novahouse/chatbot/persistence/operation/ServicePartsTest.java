package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class ServicePartsTest {

    private final RedisServicePart redis;
    private final PostgresServicePart database;

    @Inject
    ServicePartsTest(RedisServicePart redis, PostgresServicePart database) {
        this.redis = redis;
        this.database = database;
    }

    @Test
    void a_redis_that_nobody_configured_is_off() {
        assertThat(redis.name()).isEqualTo("redis");
        assertThat(redis.condition()).isEqualTo(PartCondition.OFF);
    }

    @Test
    void a_database_that_answers_is_up() {
        assertThat(database.name()).isEqualTo("database");
        assertThat(database.condition()).isEqualTo(PartCondition.UP);
    }
}
