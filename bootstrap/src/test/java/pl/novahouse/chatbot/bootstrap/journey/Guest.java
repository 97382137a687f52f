package pl.novahouse.chatbot.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import pl.novahouse.chatbot.domain.shared.Tone;

/** A visitor with a conversation of their own. */
record Guest(URI base, String session, String token) {

    static final String TEXT_VERSION = "2026-11";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A status and the JSON that came with it. */
    record Answer(int status, JsonNode body) {}

    static Guest arrive(URI base) throws IOException, InterruptedException {
        JsonNode opened = send(base, "POST", "/api/v1/chat/sessions", Map.of("language", "pl"), "")
                .body();
        return new Guest(
                base,
                opened.path("session_id").asText(),
                opened.path("session_token").asText());
    }

    /** What the bot answers, whose Polish is looked at. */
    JsonNode say(String message) throws IOException, InterruptedException {
        Answer answer = send(base, "POST", "/api/v1/chat", Map.of("message", message, "session_id", session), token);
        assertThat(answer.status()).as(message).isEqualTo(200);
        String reply = answer.body().path("reply").asText();
        assertThat(Tone.faults(reply)).as(reply).isEmpty();
        return answer.body();
    }

    String hear(String message) throws IOException, InterruptedException {
        return say(message).path("reply").asText();
    }

    /** Tells who they are, consents and confirms what is read back. */
    void becomeLead(String introduction) throws IOException, InterruptedException {
        assertThat(say(introduction).at("/actions/0/consent/purpose").asText()).isEqualTo("contact");
        assertThat(say("Tak, wyrażam zgodę").at("/actions/0/contact/name").asText())
                .isNotEmpty();
        say("zgadza się");
        assertThat(read().path("lead").asText()).isEqualTo("created");
    }

    JsonNode read() throws IOException, InterruptedException {
        return call("GET", "", Map.of()).body();
    }

    void decide(String purpose, boolean granted) throws IOException, InterruptedException {
        Answer answer =
                call("POST", "/consents", Map.of("purpose", purpose, "granted", granted, "text_version", TEXT_VERSION));
        assertThat(answer.status()).isEqualTo(201);
    }

    Answer book(String start) throws IOException, InterruptedException {
        return send(base, "POST", "/api/v1/bookings", Map.of("session_id", session, "start", start), token);
    }

    Answer call(String method, String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send(base, method, "/api/v1/chat/sessions/" + session + path, body, token);
    }

    static Answer send(URI base, String method, String path, Map<String, Object> body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        HttpRequest.BodyPublisher content = method.equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpResponse<String> response =
                CLIENT.send(request.method(method, content).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
}
