package pl.novahouse.chatbot.bootstrap.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.domain.shared.Planted;

/** Personal values go in by every way; the service's own output, at the finest level, must not show one of them. */
@Tag("packaged")
class LogsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKER = "Zaprawdę niepowtarzalne zdanie";

    /** Moments to the nanosecond and identities drawn by chance hold any five digits sooner or later. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile(
            "\"timestamp\":\"[0-9T:.Z-]{20,30}\"" + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @TempDir
    private static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                folder,
                Map.of(
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                        "QUARKUS_LOG_FILE_ENABLED", "true",
                        "QUARKUS_LOG_FILE_PATH", folder.resolve("service.log").toString(),
                        "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true",
                        "QUARKUS_HTTP_ACCESS_LOG_PATTERN", "%r %s \"%{i,User-Agent}\" \"%{i,Referer}\"",
                        "QUARKUS_LOG_CATEGORY__PL_NOVAHOUSE__LEVEL", "DEBUG",
                        "NOVA_TRAFFIC_ENABLED", "false",
                        "NOVA_TRAFFIC_MESSAGE_INTERVAL", "0s"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void nothing_that_was_planted_is_in_any_log() throws Exception {
        assertThat(Planted.values().stream().filter(value -> !value.telling().isEmpty()))
                .as("kinds and spellings that are looked for")
                .hasSizeGreaterThanOrEqualTo(80);
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode session = JSON.readTree(post(client, "/api/v1/chat/sessions", "{}", Map.of()));
            String id = session.path("session_id").asText();
            Map<String, String> token =
                    Map.of("X-Session-Token", session.path("session_token").asText());
            say(client, id, token, "Nazywam się " + Planted.PERSON + ". " + MARKER + ".");
            for (Planted.Value value : Planted.values()) {
                say(client, id, token, value.text());
                if (!isNameOfTheConversation(value.text())) {
                    plant(client, value.text());
                }
            }
            assertThat(everythingLogged())
                    .as("the token that proves the conversation")
                    .doesNotContain(session.path("session_token").asText());
        }

        String logged = OF_THE_MACHINE.matcher(everythingLogged()).replaceAll("");
        List<String> leaked = new ArrayList<>();
        for (Planted.Value value : Planted.values()) {
            for (String secret : value.telling()) {
                if (logged.contains(secret)) {
                    leaked.add(secret + " of " + value.text());
                }
            }
        }
        assertThat(leaked).isEmpty();
        assertThat(logged).doesNotContain(MARKER);
        assertThat(logged).as("the access log was really written").contains("POST /api/v1/chat HTTP/");
    }

    /** Such a name is known to be one where the conversation is talked of, and nowhere else. */
    private static boolean isNameOfTheConversation(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return folded.contains("małgorza") || folded.contains("brzęcz");
    }

    private static void plant(HttpClient client, String text) throws Exception {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        String ascii = text.chars().allMatch(c -> c >= ' ' && c < 127) ? text : encoded;
        Map<String, String> headers = Map.of(
                "X-Request-ID",
                ascii,
                "User-Agent",
                ascii,
                "Referer",
                ascii,
                "X-Session-Token",
                ascii,
                "Authorization",
                "Bearer " + ascii);
        post(client, "/api/v1/chat", "{\"message\": \"" + text.replace("\"", "'") + "\" oops", headers);
        post(
                client,
                "/api/v1/quotes",
                "{\"area_m2\": \"" + text.replace("\"", "'") + "\"}",
                Map.of("User-Agent", ascii));
        get(client, "/api/v1/chat/sessions/" + encoded, headers);
        get(client, "/api/v1/admin/conversations?q=" + encoded, Map.of("Authorization", "Bearer " + ascii));
    }

    private static void say(HttpClient client, String id, Map<String, String> token, String text) throws Exception {
        String body = JSON.createObjectNode()
                .put("message", text)
                .put("session_id", id)
                .toString();
        post(client, "/api/v1/chat", body, token);
    }

    private static String post(HttpClient client, String path, String body, Map<String, String> headers)
            throws Exception {
        return send(client, headers, request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void get(HttpClient client, String path, Map<String, String> headers) throws Exception {
        send(client, headers, request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service.base() + path)).header("Content-Type", "application/json");
    }

    private static String send(HttpClient client, Map<String, String> headers, HttpRequest.Builder request)
            throws Exception {
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String everythingLogged() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(service.log()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().contains(".log")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
