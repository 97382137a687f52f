package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.House;

@QuarkusTest
@Timeout(30)
class EventsTest {

    private final House house;
    private final Followers followers;

    @Inject
    EventsTest(House house, Followers followers) {
        this.house = house;
        this.followers = followers;
    }

    @Test
    void what_happened_and_what_happens_is_told_in_order() throws Exception {
        Session session = Session.open();
        try (Listener listener = Listener.follow(session, "")) {
            assertThat(listener.next()).isEqualTo(new Events.Event("1", "state", "{\"state\":\"open\"}"));
            house.events()
                    .append(
                            session.conversation(),
                            new ConversationEvent.Kind.Closed(CloseReason.STAFF),
                            Instant.EPOCH);
            assertThat(listener.next()).isEqualTo(new Events.Event("2", "state", "{\"state\":\"closed\"}"));
        }
        try (Listener returning = Listener.follow(session, "1")) {
            assertThat(returning.next().id()).isEqualTo("2");
        }
    }

    @Test
    void a_silent_stream_carries_comments() throws Exception {
        try (Listener listener = Listener.follow(Session.open(), "1")) {
            assertThat(listener.line()).isEqualTo(": ");
            assertThat(listener.line()).isEmpty();
            assertThat(listener.line()).isEqualTo(": ");
        }
    }

    @Test
    void a_client_that_leaves_gives_its_place_back_and_too_many_are_refused() throws Exception {
        Session session = Session.open();
        List<Listener> listening = new ArrayList<>();
        waitUntilNobodyListens();
        for (int i = 0; i < 2; i++) {
            listening.add(Listener.follow(session, ""));
        }
        given().header("X-Session-Token", session.token())
                .get(session.path())
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("rate_limited"));
        for (Listener listener : listening) {
            listener.close();
        }
        waitUntilNobodyListens();
        Listener.follow(session, "").close();
    }

    @Test
    void nobody_listens_without_the_token() {
        Session session = Session.open();
        given().get(session.path()).then().statusCode(403).body("error", equalTo("session_token_required"));
        given().header("X-Session-Token", "wrong")
                .get(session.path())
                .then()
                .statusCode(403)
                .body("error", equalTo("forbidden"));
    }

    private void waitUntilNobodyListens() throws InterruptedException {
        while (followers.count() > 0) {
            Thread.sleep(20);
        }
    }

    private record Session(String id, String token) {

        static Session open() {
            var opened = given().noContentType()
                    .post("/api/v1/chat/sessions")
                    .then()
                    .statusCode(201)
                    .extract();
            return new Session(opened.path("session_id"), opened.path("session_token"));
        }

        String path() {
            return "/api/v1/chat/sessions/" + id + "/events";
        }

        ConversationId conversation() {
            return new ConversationId(UUID.fromString(id));
        }
    }

    /** A client that keeps its connection open. */
    private record Listener(HttpClient client, InputStream stream) implements AutoCloseable {

        static Listener follow(Session session, String lastEventId) throws IOException, InterruptedException {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + session.path()))
                    .timeout(Duration.ofSeconds(10))
                    .header("X-Session-Token", session.token());
            if (!lastEventId.isEmpty()) {
                request.header("Last-Event-ID", lastEventId);
            }
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            return new Listener(client, response.body());
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = stream.read(); c != '\n'; c = stream.read()) {
                assertThat(c).as("the stream goes on").isNotNegative();
                line.append((char) c);
            }
            return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        Events.Event next() throws IOException {
            StringBuilder block = new StringBuilder();
            while (true) {
                String line = line();
                if (!line.isEmpty()) {
                    block.append(line).append('\n');
                } else if (block.indexOf("data:") >= 0) {
                    return Events.parse(block.toString()).getFirst();
                } else {
                    block.setLength(0);
                }
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
            client.shutdownNow();
        }
    }
}
