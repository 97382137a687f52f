package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/** An operator copies the service, loses it, and fills a new place from the copy. */
@Timeout(300)
@Tag("packaged")
class RestoreJourneyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PLAIN = Map.of();

    @Test
    void a_lost_service_comes_back_from_its_copy_and_tells_when_its_trail_was_touched(@TempDir Path folder)
            throws Exception {
        Path home = folder.resolve("home");
        Path elsewhere = folder.resolve("elsewhere");
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode talked;
            try (RunningService service = RunningService.start(home, PLAIN)) {
                talked = talk(client, service.base());
            }
            RunningService.Errand copied = RunningService.run(home, PLAIN, "backup");
            assertThat(copied.code()).as(copied.output()).isZero();
            Path archive = theArchive(home);

            RunningService.Errand refused = RunningService.run(home, PLAIN, "restore", archive.toString());
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.output()).contains("The database is not empty");

            RunningService.Errand restored = RunningService.run(elsewhere, PLAIN, "restore", archive.toString());
            assertThat(restored.code()).as(restored.output()).isZero();
            assertThat(restored.output()).contains("restored: 1 conversations");

            try (RunningService service = RunningService.start(elsewhere, PLAIN)) {
                assertThat(read(client, service.base(), talked))
                        .contains(talked.path("reply").asText());
            }
        }

        RunningService.Errand intact = RunningService.run(elsewhere, PLAIN, "verify-audit");
        assertThat(intact.code()).as(intact.output()).isZero();
        assertThat(intact.output()).containsPattern("the audit trail is intact.*: [1-9]\\d*:[0-9a-f]{64}");
        tamper(elsewhere);
        RunningService.Errand broken = RunningService.run(elsewhere, PLAIN, "verify-audit");
        assertThat(broken.code()).as(broken.output()).isEqualTo(1);
        assertThat(broken.output()).contains("the audit trail is broken at entry 1 (CHANGED)");
    }

    private static JsonNode talk(HttpClient client, URI base) throws IOException, InterruptedException {
        HttpRequest turn = HttpRequest.newBuilder(base.resolve("/api/v1/chat"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"message\": \"Jaki jest najtańszy pakiet?\"}"))
                .build();
        HttpResponse<String> answer = client.send(turn, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String read(HttpClient client, URI base, JsonNode talked) throws IOException, InterruptedException {
        HttpRequest conversation = HttpRequest.newBuilder(base.resolve(
                        "/api/v1/chat/sessions/" + talked.path("session_id").asText()))
                .header("X-Session-Token", talked.path("session_token").asText())
                .build();
        return client.send(conversation, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static Path theArchive(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void tamper(Path home) throws SQLException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start(home.resolve("postgres"));
                Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.executeUpdate("UPDATE audit_entry SET note = 'x' WHERE sequence = 1");
        }
    }
}
