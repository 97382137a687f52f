package pl.novahouse.chatbot.bootstrap.traffic;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * Two instances of the packaged service under load, with one database and one Redis, which freezes and thaws. What was
 * measured is in {@code target/limits.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(240)
@Tag("packaged")
class TwoInstancesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHARE = 500;
    private static final int CALLS = 1_920;
    private static final int AT_ONCE = 64;

    /** One bounded wait for Redis, and what a busy machine adds to it. */
    private static final double BEARABLE_MILLIS = 3_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> report = new ArrayList<>(List.of(
            "| 64 callers at two instances | calls | granted | limited | median ms | p99 ms | longest ms |",
            "| --- | --- | --- | --- | --- | --- | --- |"));

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres database;

    @SuppressWarnings("NullAway.Init")
    private RealRedis redis;

    @SuppressWarnings("NullAway.Init")
    private RunningService one;

    @SuppressWarnings("NullAway.Init")
    private RunningService other;

    @BeforeAll
    void start() throws Exception {
        Path folder = Files.createTempDirectory("nova-house-limits");
        database = EmbeddedPostgres.start(folder.resolve("postgres"));
        redis = RealRedis.start();
        Map<String, String> settings = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                database.user(),
                "QUARKUS_DATASOURCE_PASSWORD",
                database.password(),
                "QUARKUS_REDIS_HOSTS",
                redis.url(),
                "RATE_LIMIT_ENABLED",
                "true",
                "NOVA_TRAFFIC_ADDRESS_SECRET",
                "the-same-on-both-instances",
                "NOVA_TRAFFIC_LIMITS_VISITOR_PER_ADDRESS",
                SHARE + "/24h",
                "NOVA_TRAFFIC_LIMITS_OTHER_PER_ADDRESS",
                "1000000/24h");
        one = RunningService.start(folder, settings);
        other = RunningService.start(folder, settings);
        Volley.fire(client, at("/widget.js"), CALLS, AT_ONCE);
    }

    @AfterAll
    void stop() throws IOException {
        one.close();
        other.close();
        redis.close();
        database.close();
        Files.writeString(Path.of("target", "limits.md"), String.join("\n", report) + "\n");
    }

    @Test
    @Order(1)
    void both_instances_together_grant_exactly_one_share() throws Exception {
        Volley volley = volley("Redis shared");

        assertThat(volley.granted()).isEqualTo(SHARE);
        assertThat(volley.limited()).isEqualTo(CALLS - SHARE);
        assertThat(sharedCounters(one)).isEqualTo("up");
        assertThat(status(get(one, "/api/v1/admin/conversations"))).isEqualTo(401);
    }

    @Test
    @Order(2)
    void the_distance_between_messages_is_kept_whichever_instance_they_reach() throws Exception {
        JsonNode opened = JSON.readTree(
                post(one, "/api/v1/chat", Map.of("message", "Dzień dobry"), "").body());
        String token = opened.path("session_token").asText();
        Map<String, String> next = Map.of(
                "message", "Ile kosztuje 50 m²?",
                "session_id", opened.path("session_id").asText(),
                "client_message_id", UUID.randomUUID().toString());

        HttpResponse<String> early = post(other, "/api/v1/chat", next, token);
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.body()).contains("message_too_fast");
        assertThat(early.headers().firstValue("Retry-After")).hasValue("1");

        Thread.sleep(Duration.ofSeconds(1));
        assertThat(status(post(other, "/api/v1/chat", next, token))).isEqualTo(200);
        assertThat(status(post(one, "/api/v1/chat", next, token))).isEqualTo(200);
    }

    @Test
    @Order(3)
    void with_redis_frozen_each_instance_grants_a_share_of_its_own_and_staff_are_refused() throws Exception {
        redis.freeze();

        Volley volley = volley("Redis frozen");

        assertThat(volley.granted()).isEqualTo(2 * SHARE);
        assertThat(volley.limited()).isEqualTo(CALLS - 2 * SHARE);
        assertThat(volley.longest()).isLessThan(BEARABLE_MILLIS);
        for (RunningService instance : List.of(one, other)) {
            assertThat(sharedCounters(instance)).isEqualTo("degraded");
            HttpResponse<String> staff = get(instance, "/api/v1/admin/conversations");
            assertThat(staff.statusCode()).isEqualTo(503);
            assertThat(staff.body()).contains("service_unavailable");
            assertThat(status(post(instance, "/api/v1/chat", Map.of("message", "Dzień dobry"), "")))
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(4)
    void with_redis_back_the_share_that_was_used_up_stays_so() throws Exception {
        redis.thaw();
        for (RunningService instance : List.of(one, other)) {
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!sharedCounters(instance).equals("up") && System.nanoTime() < end) {
                Thread.sleep(Duration.ofMillis(200));
            }
            assertThat(sharedCounters(instance)).isEqualTo("up");
        }

        Volley volley = volley("Redis back");

        assertThat(volley.granted()).isLessThanOrEqualTo(1);
        assertThat(status(get(one, "/api/v1/admin/conversations"))).isEqualTo(401);
    }

    private Volley volley(String what) throws Exception {
        Volley volley = Volley.fire(client, at("/api/v1/packages"), CALLS, AT_ONCE);
        report.add(volley.row(what));
        return volley;
    }

    private List<URI> at(String path) {
        return List.of(one.base().resolve(path), other.base().resolve(path));
    }

    private String sharedCounters(RunningService instance) throws IOException, InterruptedException {
        for (JsonNode part :
                JSON.readTree(get(instance, "/api/v1/status").body()).path("parts")) {
            if (part.path("name").asText().equals("shared_rate_counters")) {
                return part.path("state").asText();
            }
        }
        return "unknown";
    }

    private HttpResponse<String> get(RunningService instance, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(instance.base().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(RunningService instance, String path, Map<String, String> body, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(instance.base().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int status(HttpResponse<String> response) {
        return response.statusCode();
    }
}
