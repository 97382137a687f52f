package pl.novahouse.chatbot.bootstrap.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.domain.shared.Tone;

@Timeout(240)
@Tag("packaged")
final class BookingJourneyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A visitor who writes to a running service. */
    private static final class Visitor {

        private final HttpClient client;
        private final URI base;
        private String session = "";
        private String token = "";

        Visitor(HttpClient client, URI base) {
            this.client = client;
            this.base = base;
        }

        JsonNode say(String message) throws IOException, InterruptedException {
            ObjectNode body = JSON.createObjectNode().put("message", message);
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1/chat"))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(20));
            if (!session.isEmpty()) {
                body.put("session_id", session);
                request.header("X-Session-Token", token);
            }
            HttpResponse<String> response = client.send(
                    request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            JsonNode answer = JSON.readTree(response.body());
            if (session.isEmpty()) {
                session = answer.path("session_id").asText();
                token = answer.path("session_token").asText();
            }
            assertThat(Tone.faults(answer.path("reply").asText()))
                    .as(answer.path("reply").asText())
                    .isEmpty();
            return answer;
        }

        String hear(String message) throws IOException, InterruptedException {
            return say(message).path("reply").asText();
        }

        /** Up to the question whether to book. */
        void goToReadBack() throws IOException, InterruptedException {
            JsonNode offer = say("Chcę się umówić na konsultację");
            assertThat(offer.path("reply").asText()).startsWith("Wolne terminy bezpłatnej konsultacji:");
            assertThat(hear(offer.path("quick_replies").path(0).asText())).contains("imię i nazwisko");
            assertThat(hear("Anna Kowalska")).contains("adres e-mail");
            assertThat(hear("anna@example.com")).contains("zgoda na kontakt");
            assertThat(hear("Tak, wyrażam zgodę"))
                    .startsWith("Proszę o potwierdzenie: bezpłatna konsultacja ")
                    .contains("Anna Kowalska", "anna@example.com", "godz. 12:00");
        }
    }

    @Test
    void from_the_wish_to_the_meeting(@TempDir Path data) throws Exception {
        try (CalendarOutside zencal = new CalendarOutside();
                RunningService service = RunningService.start(data, zencal.settings());
                HttpClient client = HttpClient.newHttpClient()) {
            refusal_of_consent_books_nothing(zencal, new Visitor(client, service.base()));
            over_http_nothing_is_booked_without_consent(zencal, client, service.base());

            Visitor visitor = new Visitor(client, service.base());
            visitor.goToReadBack();
            assertThat(zencal.asked()).isZero();
            assertThat(visitor.hear("Tak, rezerwuję")).startsWith("Gotowe – konsultacja jest umówiona na ");
            assertThat(zencal.asked()).isEqualTo(1);
            assertThat(visitor.hear("Kiedy mam konsultację?")).startsWith("Konsultacja jest umówiona na ");
            assertThat(zencal.asked()).isEqualTo(1);
        }
    }

    private static void refusal_of_consent_books_nothing(CalendarOutside zencal, Visitor visitor)
            throws IOException, InterruptedException {
        JsonNode offer = visitor.say("Chcę się umówić na konsultację");
        visitor.say(offer.path("quick_replies").path(0).asText());
        visitor.say("Jan Nowak");
        assertThat(visitor.hear("jan@example.com")).contains("zgoda na kontakt");
        assertThat(visitor.hear("Nie, dziękuję")).contains("bez tej zgody niczego nie rezerwuję");
        visitor.say("tak");
        visitor.say("Tak, rezerwuję");
        assertThat(zencal.asked()).isZero();
    }

    private static void over_http_nothing_is_booked_without_consent(CalendarOutside zencal, HttpClient client, URI base)
            throws IOException, InterruptedException {
        Visitor visitor = new Visitor(client, base);
        visitor.say("Dzień dobry");
        String body = JSON.createObjectNode()
                .put("session_id", visitor.session)
                .put("start", zencal.start().toString())
                .put("name", "Jan Nowak")
                .put("email", "jan@example.com")
                .toString();
        HttpResponse<String> refused = client.send(
                HttpRequest.newBuilder(base.resolve("/api/v1/bookings"))
                        .header("Content-Type", "application/json")
                        .header("X-Session-Token", visitor.token)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("consent_required");
        assertThat(zencal.asked()).isZero();
    }

    @Test
    void a_lost_answer_is_settled_in_the_calendar_and_booked_once(@TempDir Path data) throws Exception {
        try (CalendarOutside zencal = new CalendarOutside();
                RunningService service = RunningService.start(data, zencal.settings());
                HttpClient client = HttpClient.newHttpClient()) {
            zencal.answerAfter(4000);
            Visitor visitor = new Visitor(client, service.base());
            visitor.goToReadBack();
            JsonNode answer = visitor.say("tak");
            assertThat(answer.path("reply").asText()).startsWith("Nie mam jeszcze potwierdzenia z kalendarza");
            assertThat(answer.path("actions").path(0).path("url").asText())
                    .isEqualTo("https://app.zencal.io/meet/once");

            Instant limit = Instant.now().plusSeconds(60);
            String status = visitor.hear("Czy mam umówioną konsultację?");
            while (!status.contains("Konsultacja jest umówiona na")
                    && Instant.now().isBefore(limit)) {
                Thread.sleep(1000);
                status = visitor.hear("Czy mam umówioną konsultację?");
            }
            assertThat(status).contains("Konsultacja jest umówiona na");
            assertThat(zencal.asked()).isEqualTo(1);
        }
    }
}
