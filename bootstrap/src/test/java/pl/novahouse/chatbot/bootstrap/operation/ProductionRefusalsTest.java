package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

final class ProductionRefusalsTest {

    private static final Map<String, String> SOUND = Map.of(
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://db.internal/chatbot",
            "nova.openid.issuer", "https://login.novahouse.example/realms/staff",
            "nova.openid.session-secret", "q8Vt3mXw0ZrB7yLk2nPd5sHf9uJc4gEa",
            "nova.openid.client-secret", "Zk3-9vQx_71mTy");

    @Test
    void a_sound_production_configuration_starts() {
        assertThat(refusals(Map.of(), "prod")).isEmpty();
    }

    @Test
    void an_embedded_part_left_on_does_not_start() {
        assertThat(refusals(Map.of("nova.embedded.database", "true"), "prod"))
                .containsExactly("nova.embedded.database must be off in production.");
        assertThat(refusals(Map.of("nova.embedded.openid", "true"), "prod"))
                .containsExactly("nova.embedded.openid must be off in production.");
    }

    @Test
    void a_missing_or_weak_or_development_secret_does_not_start() {
        for (String secret : List.of("", "short", "changeme-changeme-changeme-changeme", "a".repeat(40))) {
            assertThat(refusals(Map.of("nova.openid.session-secret", secret), "prod"))
                    .as(secret)
                    .singleElement()
                    .asString()
                    .contains("nova.openid.session-secret");
        }
    }

    @Test
    void a_provider_on_the_own_machine_or_without_tls_does_not_start() {
        for (String issuer : List.of("http://login.novahouse.example", "https://localhost:9999/nova-house")) {
            assertThat(refusals(Map.of("nova.openid.issuer", issuer), "prod"))
                    .as(issuer)
                    .hasSize(1);
        }
    }

    @Test
    void a_missing_database_does_not_start() {
        assertThat(refusals(Map.of("quarkus.datasource.jdbc.url", ""), "prod")).hasSize(1);
    }

    @Test
    void a_local_run_may_use_all_of_it() {
        assertThat(refusals(Map.of("nova.embedded.database", "true"), "local")).isEmpty();
    }

    private static List<String> refusals(Map<String, String> changes, String profile) {
        Map<String, String> settings = new HashMap<>(SOUND);
        settings.putAll(changes);
        Config config = new SmallRyeConfigBuilder().withDefaultValues(settings).build();
        return ProductionRefusals.of(config, List.of(profile));
    }
}
