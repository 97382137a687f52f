package pl.novahouse.chatbot.bootstrap.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/** A person with a conversation, a lead, a booking, a consent and deliveries is erased; nothing of them is left anywhere. */
@Tag("packaged")
class ErasureTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Traces TRACES =
            new Traces(List.of("zdzisława", "brzózka", "zdzislawa.brzozka", "601234987", "601 234 987"));

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static RunningService service;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(folder.resolve("postgres"));
        service = RunningService.start(
                folder,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", server.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", server.password(),
                        "NOVA_TRAFFIC_MESSAGE_INTERVAL", "0s"));
    }

    @AfterAll
    static void stop() {
        service.close();
        server.close();
    }

    @Test
    void an_erased_person_is_in_no_table_no_file_and_no_log() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient();
                Connection database = database()) {
            JsonNode session =
                    JSON.readTree(send(client, request("/api/v1/chat/sessions").POST(body("{}"))));
            String id = session.path("session_id").asText();
            String token = session.path("session_token").asText();
            say(client, id, token, "Nazywam się Zdzisława Brzózka, mam mieszkanie 65 m² w Gdańsku.");
            say(client, id, token, "Mój adres to zdzislawa.brzozka@example.pl, telefon 601 234 987.");
            UUID lead = fill(database, id);
            assertThat(TRACES.inTables(database))
                    .as("the person is really there before")
                    .isNotEmpty();

            HttpResponse<String> erased = client.send(
                    request("/api/v1/chat/sessions/" + id)
                            .header("X-Session-Token", token)
                            .DELETE()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(erased.statusCode()).isEqualTo(202);
            String receipt = JSON.readTree(erased.body()).path("receipt_id").asText();
            assertThat(TRACES.inTables(database)).isEmpty();
            assertThat(TRACES.inFiles(folder)).isEmpty();
            assertThat(TRACES.in("the log", Files.readString(service.log()))).isEmpty();
            assertThat(read(database, "SELECT counts::text FROM erasure_receipt WHERE id = '" + receipt + "'"))
                    .contains("\"message\"", "\"lead\"", "\"booking\"", "\"conversation\"");
            assertThat(read(
                            database,
                            "SELECT count(*) FROM delivery WHERE kind = 'erase_lead' AND subject = '" + lead + "'"))
                    .isEqualTo("1");
            assertThat(read(database, "SELECT count(*) FROM audit_entry WHERE subject_id = '" + receipt + "'"))
                    .isEqualTo("1");
            assertThat(Files.readString(folder.resolve("erasures.log"))).contains(receipt, id, lead.toString());
        }
    }

    /** What the conversation leads to elsewhere, as the other features store it. */
    private static UUID fill(Connection database, String conversation) throws SQLException {
        UUID lead = UUID.randomUUID();
        execute(database, """
                INSERT INTO lead VALUES ('%s', 0, 'Zdzisława Brzózka', 'zdzislawa.brzozka@example.pl', '+48601234987', 'NEW',
                    'PL', 'proszę dzwonić na 601 234 987', '{}', 1, '{}', NULL, NULL, NULL, NULL, '{}', now(), now(), NULL)
                """.formatted(lead));
        execute(database, "INSERT INTO lead_origin VALUES ('CHAT', '%s', '%s', 0)".formatted(conversation, lead));
        execute(database, """
                INSERT INTO booking (id, version, conversation_id, starts_at, ends_at, host, name, email, phone, language,
                    state, meeting_id, created_at, changed_at)
                VALUES (gen_random_uuid(), 0, '%s', now(), now() + interval '1 hour', 'host', 'Zdzisława Brzózka',
                    'zdzislawa.brzozka@example.pl', '+48601234987', 'PL', 'CANCELLED', 'm-1', now(), now())
                """.formatted(conversation));
        execute(database, """
                INSERT INTO consent_event (id, origin_kind, origin_id, purpose, version, language, wording, granted, channel,
                    proof_kind, proof_id, at)
                VALUES (gen_random_uuid(), 'CHAT', '%s', 'CONTACT', '1', 'PL', 'zgoda', true, 'CHAT', 'SAID',
                    gen_random_uuid(), now())
                """.formatted(conversation));
        return lead;
    }

    private static Connection database() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private static void say(HttpClient client, String id, String token, String text) throws Exception {
        String message = JSON.createObjectNode()
                .put("message", text)
                .put("session_id", id)
                .toString();
        send(client, request("/api/v1/chat").header("X-Session-Token", token).POST(body(message)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.base() + path)).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }

    private static String send(HttpClient client, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
