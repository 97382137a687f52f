package pl.novahouse.chatbot.rest.traffic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

/** Five calls of each kind an hour from one address, three under one credential; each test comes from elsewhere. */
@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
@TestProfile(LimitsTest.Limited.class)
class LimitsTest {

    /** Low limits. */
    public static final class Limited implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(House.LIMITED, "true");
        }
    }

    private final TrafficHouse house;
    private final MeterRegistry meters;

    @Inject
    LimitsTest(TrafficHouse house, MeterRegistry meters) {
        this.house = house;
        this.meters = meters;
    }

    @AfterEach
    void count_in_the_process() {
        house.countAt(Counters.OWN);
    }

    @Test
    void what_exceeds_the_limit_of_an_address_is_told_how_long_to_wait() {
        for (int left = 4; left >= 0; left--) {
            from("203.0.113.1").get("/api/v1/packages").then().statusCode(200).header("RateLimit-Remaining", "" + left);
        }
        from("203.0.113.1")
                .get("/api/v1/packages")
                .then()
                .statusCode(429)
                .contentType(ContentType.JSON)
                .body("error", equalTo("rate_limited"))
                .body("message", equalTo("Zbyt wiele żądań. Proszę spróbować ponownie za chwilę."))
                .body("request_id", notNullValue())
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(600), lessThanOrEqualTo(720)))
                .header("RateLimit-Limit", "5")
                .header("RateLimit-Remaining", "0")
                .header("RateLimit-Policy", "\"calls\";q=5;w=3600")
                .header("Content-Security-Policy", notNullValue())
                .header("Cache-Control", "no-store");
        from("203.0.113.2").get("/api/v1/packages").then().statusCode(200);
    }

    @Test
    void a_body_is_read_whole_after_the_call_was_counted() {
        from("203.0.113.3")
                .contentType(ContentType.JSON)
                .body(Map.of("message", "ż".repeat(4000)))
                .post("/api/v1/chat")
                .then()
                .statusCode(200)
                .header("RateLimit-Limit", "5");
    }

    @Test
    void a_forged_forwarding_header_gains_nothing() {
        for (int call = 0; call < 5; call++) {
            given().header("X-Forwarded-For", "198.51.100." + call + ", 203.0.113.4, 10.1.2.3")
                    .get("/api/v1/packages")
                    .then()
                    .statusCode(200);
        }
        given().header("X-Forwarded-For", "198.51.100.77, 203.0.113.4, 10.1.2.3")
                .get("/api/v1/packages")
                .then()
                .statusCode(429);
        given().header("X-Forwarded-For", "203.0.113.4:4711")
                .get("/api/v1/packages")
                .then()
                .statusCode(429);
    }

    @Test
    void the_addresses_of_one_ipv6_customer_count_together_and_ipv4_within_ipv6_as_ipv4() {
        for (int call = 0; call < 5; call++) {
            from("2001:db8:0:1::" + call).get("/api/v1/packages").then().statusCode(200);
        }
        from("2001:db8:0:1:ffff::9").get("/api/v1/packages").then().statusCode(429);
        from("2001:db8:0:2::1").get("/api/v1/packages").then().statusCode(200);
        for (int call = 0; call < 5; call++) {
            from("::ffff:203.0.113.5").get("/api/v1/packages").then().statusCode(200);
        }
        from("203.0.113.5").get("/api/v1/packages").then().statusCode(429);
    }

    @Test
    void a_session_has_a_share_of_its_own_wherever_it_comes_from() {
        for (int call = 0; call < 3; call++) {
            from("203.0.113.1" + call)
                    .header("X-Session-Token", "greedy")
                    .get("/api/v1/chat/sessions/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
        }
        from("203.0.113.19")
                .header("X-Session-Token", "greedy")
                .get("/api/v1/chat/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(429);
        from("203.0.113.19")
                .header("X-Session-Token", "modest")
                .get("/api/v1/chat/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void what_does_not_exist_is_counted_too() {
        for (int call = 0; call < 5; call++) {
            from("203.0.113.20").get("/nowhere/" + call).then().statusCode(404);
        }
        from("203.0.113.20").get("/nowhere/else").then().statusCode(429).body("error", equalTo("rate_limited"));
    }

    @Test
    void a_flood_of_guessed_tokens_of_staff_is_stopped_before_they_are_judged() {
        for (int call = 0; call < 5; call++) {
            from("203.0.113.21")
                    .header("Authorization", "Bearer guess" + call)
                    .get("/api/v1/admin/conversations")
                    .then()
                    .statusCode(401);
        }
        from("203.0.113.21")
                .header("Authorization", "Bearer guess")
                .get("/api/v1/admin/conversations")
                .then()
                .statusCode(429);
    }

    @Test
    void messages_that_follow_too_fast_are_refused_with_a_wait() {
        Response opened = from("203.0.113.30")
                .contentType(ContentType.JSON)
                .body(Map.of("message", "Dzień dobry"))
                .post("/api/v1/chat");
        Map<String, String> second = Map.of("message", "Ile to trwa?", "session_id", opened.path("session_id"));

        for (String path : List.of("/api/v1/chat", "/api/v1/chat/stream")) {
            from("203.0.113.31")
                    .header("X-Session-Token", opened.path("session_token"))
                    .contentType(ContentType.JSON)
                    .body(second)
                    .post(path)
                    .then()
                    .statusCode(429)
                    .body("error", equalTo("message_too_fast"))
                    .header("Retry-After", Integer::parseInt, allOf(greaterThan(1), lessThanOrEqualTo(60)))
                    .header("RateLimit-Remaining", "0");
        }
    }

    @Test
    void links_again_and_again_end_in_a_block() {
        for (int message = 0; message < 3; message++) {
            from("203.0.113.70")
                    .contentType(ContentType.JSON)
                    .body(Map.of("message", "http://a.example http://b.example http://c.example " + message))
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(200);
        }
        from("203.0.113.70")
                .contentType(ContentType.JSON)
                .body(Map.of("message", "http://a.example"))
                .post("/api/v1/chat")
                .then()
                .statusCode(429)
                .body("error", equalTo("temporarily_blocked"))
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(1700), lessThanOrEqualTo(1800)));
    }

    @Test
    void a_send_that_is_repeated_is_no_abuse() {
        Response opened = from("203.0.113.60").noContentType().post("/api/v1/chat/sessions");
        Map<String, String> send = Map.of(
                "message", "Tanie kredyty bez BIK – sprawdź!",
                "session_id", opened.path("session_id"),
                "client_message_id", UUID.randomUUID().toString());
        for (int time = 0; time < 3; time++) {
            write("203.0.113.6" + time, opened, send).then().statusCode(200);
        }
    }

    @Test
    void without_the_shared_counters_visitors_are_served_and_staff_are_not() {
        house.countAt(Counters.OWN_IN_TROUBLE);
        String staff = "Bearer " + OpenIdServer.token("a", List.of(Roles.ADMIN));

        from("203.0.113.40")
                .contentType(ContentType.JSON)
                .body(Map.of("message", "Dzień dobry"))
                .post("/api/v1/chat")
                .then()
                .statusCode(200);
        from("203.0.113.40")
                .header("Authorization", staff)
                .get("/api/v1/admin/conversations")
                .then()
                .statusCode(503)
                .body("error", equalTo("service_unavailable"));
        assertThat(from("203.0.113.40").accept("text/html").get("/admin").contentType())
                .contains("text/html");

        house.countAt(Counters.SHARED);
        from("203.0.113.40")
                .header("Authorization", staff)
                .get("/api/v1/admin/conversations")
                .then()
                .statusCode(200);
    }

    @Test
    void a_metric_says_whose_counters_count() {
        house.countAt(Counters.SHARED);
        from("203.0.113.41").get("/api/v1/packages").then().statusCode(200);
        assertThat(meters.get("nova.traffic.counters.shared").gauge().value()).isOne();

        house.countAt(Counters.OWN);
        from("203.0.113.41").get("/api/v1/packages").then().statusCode(200);
        assertThat(meters.get("nova.traffic.counters.shared").gauge().value()).isZero();
        for (String counters : List.of("shared", "own")) {
            assertThat(meters.get("nova.traffic.calls")
                            .tag("counters", counters)
                            .counters())
                    .isNotEmpty();
        }
    }

    @Test
    void in_production_browsers_are_told_to_use_nothing_but_https() {
        for (String path : List.of("/api/v1/packages", "/", "/widget/frame", "/nowhere", "/admin/goodbye")) {
            from("203.0.113.80")
                    .get(path)
                    .then()
                    .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void a_listed_foreign_page_may_read_the_refusal() {
        for (int call = 0; call < 5; call++) {
            from("203.0.113.50").get("/api/v1/packages");
        }
        from("203.0.113.50")
                .header("Origin", "https://www.example.com")
                .get("/api/v1/packages")
                .then()
                .statusCode(429)
                .header("Access-Control-Allow-Origin", "https://www.example.com")
                .header("Access-Control-Expose-Headers", org.hamcrest.Matchers.containsString("Retry-After"));
    }

    private static Response write(String address, Response opened, Map<String, String> message) {
        return from(address)
                .header("X-Session-Token", opened.path("session_token"))
                .contentType(ContentType.JSON)
                .body(message)
                .post("/api/v1/chat");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
