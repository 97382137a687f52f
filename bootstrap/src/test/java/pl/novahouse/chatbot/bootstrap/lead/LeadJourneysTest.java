package pl.novahouse.chatbot.bootstrap.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;

/** What a visitor of the website goes through until sales know of them, and back again. */
@Tag("packaged")
class LeadJourneysTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningService service;
    private static HttpClient client;

    @BeforeAll
    static void start(@TempDir Path data) {
        service = RunningService.start(data, Map.of("RATE_LIMIT_ENABLED", "false"));
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        client.close();
        service.close();
    }

    @Test
    void a_visitor_consents_confirms_and_is_handed_on() throws Exception {
        Visit visit = Visit.open();
        assertThat(visit.opened().path("notices").path("ai_notice_version").asText())
                .isNotEmpty();
        assertThat(visit.opened().path("consent_texts")).hasSize(3);

        JsonNode asked = visit.say("Nazywam się Anna Nowak, telefon 600 700 800");
        JsonNode consent = asked.at("/actions/0/consent");
        assertThat(consent.path("purpose").asText()).isEqualTo("contact");
        assertThat(visit.read().path("lead").asText()).isEqualTo("none");

        assertThat(visit.decide("contact", true, consent.path("text_version").asText())
                        .status())
                .isEqualTo(201);
        JsonNode readBack = visit.say("Tak, wyrażam zgodę");
        assertThat(readBack.at("/actions/0/contact/phone").asText()).isEqualTo("+48600700800");
        assertThat(visit.read().path("lead").asText()).isEqualTo("awaiting_confirmation");

        visit.say("zgadza się");
        JsonNode after = visit.read();
        assertThat(after.path("lead").asText()).isEqualTo("created");
        assertThat(after.at("/consents/0/purpose").asText()).isEqualTo("contact");
        assertThat(after.at("/consents/0/granted").asBoolean()).isTrue();
        assertThat(after.toString()).doesNotContain("score", "assignee", "competitors");
    }

    @Test
    void a_visitor_who_refuses_is_left_alone_and_still_answered() throws Exception {
        Visit visit = Visit.open();
        visit.say("Nazywam się Jan Kowalski, telefon 601 700 801");
        visit.say("nie wyrażam zgody");

        JsonNode later = visit.say("Ile kosztuje Express dla 50 m²?");

        assertThat(later.path("reply").asText()).contains("49\u00A0950").doesNotContain("zgod");
        assertThat(visit.read().path("lead").asText()).isEqualTo("none");
        assertThat(visit.read().at("/consents/0/granted").asBoolean()).isFalse();
    }

    @Test
    void a_correction_by_hand_is_read_back_before_it_counts() throws Exception {
        Visit visit = Visit.open();
        visit.say("Nazywam się Ewa Lis, telefon 602 700 802");
        visit.say("tak");
        Answer corrected = visit.call("PATCH", "/profile", Map.of("phone", "603 700 803"));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.body().path("phone").asText()).isEqualTo("+48603700803");

        JsonNode again = visit.say("tak");

        assertThat(again.at("/actions/0/contact/phone").asText()).isEqualTo("+48603700803");
        assertThat(visit.read().path("lead").asText()).isEqualTo("awaiting_confirmation");
        visit.say("zgadza się");
        assertThat(visit.read().path("lead").asText()).isEqualTo("created");
        assertThat(visit.call("PATCH", "/profile", Map.of("area_m2", 9000)).status())
                .isEqualTo(400);
    }

    @Test
    void a_visitor_who_returns_goes_on_where_they_were() throws Exception {
        Visit visit = Visit.open();
        visit.say("Nazywam się Olga Mak, telefon 604 700 804");
        visit.say("tak");

        Visit returned = new Visit(visit.opened());
        assertThat(returned.read().path("lead").asText()).isEqualTo("awaiting_confirmation");
        returned.say("tak, zgadza się");

        assertThat(visit.read().path("lead").asText()).isEqualTo("created");
    }

    @Test
    void a_withdrawal_is_the_same_call_as_the_consent() throws Exception {
        Visit visit = Visit.open();
        visit.say("Nazywam się Igor Wilk, telefon 605 700 805");
        visit.say("tak");
        visit.say("zgadza się");
        String version = visit.read().at("/consents/0/text_version").asText();

        assertThat(visit.decide("contact", false, version).status()).isEqualTo(201);

        assertThat(visit.read().at("/consents/0/granted").asBoolean()).isFalse();
        assertThat(visit.decide("contact", true, "1999-01").status()).isEqualTo(400);
        assertThat(new Visit(visit.opened(), "wrong-token")
                        .decide("contact", true, version)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_becomes_an_enquiry_once_and_only_with_consent() throws Exception {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                "Zofia Bąk",
                "email",
                "zofia.bak@example.com",
                "city",
                "Gdynia",
                "area_m2",
                62,
                "submission_id",
                UUID.randomUUID().toString(),
                "consents",
                List.of(box(false))));
        Answer refused = send("POST", "/api/v1/leads", form, "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("error").asText()).isEqualTo("consent_required");

        form.put("consents", List.of(box(true)));
        Answer taken = send("POST", "/api/v1/leads", form, "");
        Answer repeated = send("POST", "/api/v1/leads", form, "");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(repeated.body().path("reference")).isEqualTo(taken.body().path("reference"));

        form.remove("email");
        Answer incomplete = send("POST", "/api/v1/leads", form, "");
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.body().path("details").findValuesAsText("field")).contains("email", "phone");
    }

    private static Map<String, Object> box(boolean granted) {
        return Map.of("purpose", "contact", "granted", granted, "text_version", "2026-11");
    }

    /** A status and the JSON that came with it. */
    private record Answer(int status, JsonNode body) {}

    /** A conversation as its visitor holds it. */
    private record Visit(JsonNode opened, String token) {

        Visit(JsonNode opened) {
            this(opened, opened.path("session_token").asText());
        }

        static Visit open() throws IOException, InterruptedException {
            return new Visit(send("POST", "/api/v1/chat/sessions", Map.of("language", "pl"), "")
                    .body());
        }

        private String id() {
            return opened.path("session_id").asText();
        }

        JsonNode say(String message) throws IOException, InterruptedException {
            Answer answer = send("POST", "/api/v1/chat", Map.of("message", message, "session_id", id()), token);
            assertThat(answer.status()).as(message).isEqualTo(200);
            return answer.body();
        }

        JsonNode read() throws IOException, InterruptedException {
            return call("GET", "", Map.of()).body();
        }

        Answer decide(String purpose, boolean granted, String version) throws IOException, InterruptedException {
            return call("POST", "/consents", Map.of("purpose", purpose, "granted", granted, "text_version", version));
        }

        Answer call(String method, String path, Map<String, Object> body) throws IOException, InterruptedException {
            return send(method, "/api/v1/chat/sessions/" + id() + path, body, token);
        }
    }

    private static Answer send(String method, String path, Map<String, Object> body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.base().resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        HttpRequest.BodyPublisher content = method.equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpResponse<String> response =
                client.send(request.method(method, content).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), JSON.readTree(response.body()));
    }
}
