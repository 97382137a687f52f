package pl.novahouse.chatbot.bootstrap.journey;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * A database and an OpenID provider for a service that runs inside a test. No job runs by itself: the test says when, for
 * the database's scheduler goes by the true time.
 */
public final class PartsOfOneTest implements QuarkusTestResourceLifecycleManager {

    private final MockOAuth2Server provider = new MockOAuth2Server();

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres database;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("nova-house-clock");
            provider.start(InetAddress.getLoopbackAddress(), 0);
            database = EmbeddedPostgres.start(folder.resolve("postgres"));
            return Map.of(
                    "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                    "quarkus.datasource.username", database.user(),
                    "quarkus.datasource.password", database.password(),
                    "nova.embedded.data-folder", folder.toString(),
                    "nova.openid.issuer", provider.issuerUrl("nova").toString(),
                    "nova.openid.client-secret", UUID.randomUUID().toString(),
                    "nova.openid.session-secret", UUID.randomUUID().toString(),
                    "nova.jobs.enabled", "false",
                    "nova.traffic.enabled", "false",
                    "nova.visitor.look-every", "100ms");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        database.close();
        provider.shutdown();
    }
}
