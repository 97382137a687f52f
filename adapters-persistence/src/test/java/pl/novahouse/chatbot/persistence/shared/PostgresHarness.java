package pl.novahouse.chatbot.persistence.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * One real PostgreSQL server per test run, on a free port, with its data in a temporary folder; Quarkus migrates it as
 * in production. Put {@code @QuarkusTest @WithTestResource(PostgresHarness.class)} on a test class, and extend
 * {@link EmptyDatabase} when the test counts on empty tables.
 */
public final class PostgresHarness implements QuarkusTestResourceLifecycleManager {

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.of("quarkus.datasource.jdbc.url", url(), "quarkus.datasource.username", "postgres");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
