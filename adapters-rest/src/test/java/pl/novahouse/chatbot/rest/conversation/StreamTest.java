package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.rest.shared.House;

@QuarkusTest
class StreamTest {

    @Test
    void an_answer_comes_sentence_by_sentence_and_then_whole() {
        var events = Events.parse(stream("Jaki jest najtańszy pakiet?"));
        assertThat(events).extracting(Events.Event::name).containsExactly("delta", "delta", "message", "done");
        assertThat(events).extracting(Events.Event::id).containsExactly("1", "2", "3", "4");
        assertThat(JsonPath.from(events.get(0).data()).getString("text")).isEqualTo("Najtańszy jest pakiet Express. ");
        assertThat(JsonPath.from(events.get(1).data()).getString("text")).isEqualTo("Kosztuje 999\u00A0zł/m².");
        assertThat(JsonPath.from(events.get(2).data()).getString("reply"))
                .isEqualTo("Najtańszy jest pakiet Express. Kosztuje 999\u00A0zł/m².");
        assertThat(JsonPath.from(events.get(2).data()).getString("request_id")).isNotBlank();
    }

    @Test
    void a_refusal_before_the_first_event_is_an_ordinary_error() {
        given().contentType(ContentType.JSON)
                .body(Map.of("message", House.BUG))
                .post("/api/v1/chat/stream")
                .then()
                .statusCode(500)
                .contentType(ContentType.JSON)
                .body("error", equalTo("internal_error"));
        given().contentType(ContentType.JSON)
                .body(Map.of("message", ""))
                .post("/api/v1/chat/stream")
                .then()
                .statusCode(400)
                .contentType(ContentType.JSON)
                .body("error", equalTo("validation_failed"));
    }

    @Test
    void a_failure_after_the_first_event_is_an_error_event() {
        var events = Events.parse(stream(House.OUTAGE));
        assertThat(events).extracting(Events.Event::name).containsExactly("delta", "error");
        assertThat(JsonPath.from(events.getLast().data()).getString("error")).isEqualTo("service_unavailable");
    }

    private static String stream(String message) {
        return given().contentType(ContentType.JSON)
                .accept("text/event-stream")
                .body(Map.of("message", message))
                .post("/api/v1/chat/stream")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
    }
}
