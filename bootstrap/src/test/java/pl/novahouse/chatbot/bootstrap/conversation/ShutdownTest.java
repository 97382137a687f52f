package pl.novahouse.chatbot.bootstrap.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.StubModel;

/** An operator stops the service while a visitor waits for an answer. */
@Tag("packaged")
class ShutdownTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_turn_in_flight_is_finished_before_the_service_ends(@TempDir Path folder) throws Exception {
        try (StubModel model = new StubModel(Duration.ofMillis(1500));
                HttpClient client = HttpClient.newHttpClient()) {
            RunningService service = RunningService.start(
                    folder, Map.of("NOVA_LLM_BASE_URL", model.url().toString()));
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(turn(service.base()), HttpResponse.BodyHandlers.ofString());
            model.awaitQuestion();

            service.close();

            assertThat(answer.get(1, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            JsonNode answered = JSON.readTree(answer.get().body());
            assertThat(answered.path("answered_by").asText()).isEqualTo("llm");
            try (RunningService again = service.startAgain()) {
                assertThat(client.send(conversation(again.base(), answered), HttpResponse.BodyHandlers.ofString())
                                .body())
                        .contains(answered.path("reply").asText());
            }
        }
    }

    private static HttpRequest turn(URI base) {
        return HttpRequest.newBuilder(base.resolve("/api/v1/chat"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString("{\"message\": \"qwrtp zxcvb\"}"))
                .build();
    }

    private static HttpRequest conversation(URI base, JsonNode answered) {
        return HttpRequest.newBuilder(base.resolve(
                        "/api/v1/chat/sessions/" + answered.path("session_id").asText()))
                .header("X-Session-Token", answered.path("session_token").asText())
                .build();
    }
}
