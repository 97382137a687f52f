package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.rest.shared.House;

@QuarkusTest
class ChatTest {

    private static final String QUESTION = "Jaki jest najtańszy pakiet?";

    @Test
    void a_conversation_opens_with_a_greeting_and_a_token() {
        given().contentType(ContentType.JSON)
                .body(Map.of("language", "en-GB"))
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(201)
                .body("session_id", notNullValue())
                .body("session_token", notNullValue())
                .body("language", equalTo("en"))
                .body("quick_replies.size()", equalTo(3))
                .body("notices.privacy_version", equalTo("2026-01"));
    }

    @Test
    void a_conversation_opens_without_a_body() {
        given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(201)
                .body("language", equalTo("pl"));
    }

    @Test
    void a_first_message_opens_a_conversation_and_is_answered() {
        given().contentType(ContentType.JSON)
                .header("X-Request-ID", "abc.1_2-3")
                .body(Map.of("message", QUESTION))
                .post("/api/v1/chat")
                .then()
                .statusCode(200)
                .header("X-Request-ID", "abc.1_2-3")
                .header("Cache-Control", "no-store")
                .body("request_id", equalTo("abc.1_2-3"))
                .body("session_token", notNullValue())
                .body("turn", equalTo(1))
                .body("state", equalTo("open"))
                .body("answered_by", equalTo("catalogue"))
                .body("reply", equalTo("Najtańszy jest pakiet Express. Kosztuje 999\u00A0zł/m²."))
                .body("cards[0].type", equalTo("package"))
                .body("cards[0].name", equalTo("Express"))
                .body("cards[0].price_per_m2_pln", equalTo(999))
                .body("cards[0].design_time", equalTo("do 10\u00A0dni roboczych"))
                .body("sources[0]", equalTo("catalogue:express"));
    }

    @Test
    void a_repeated_send_gets_the_stored_answer_and_another_text_is_refused() {
        Session session = open();
        UUID id = UUID.randomUUID();
        String first =
                send(session, QUESTION, id).then().statusCode(200).extract().path("message_id");
        send(session, QUESTION, id).then().statusCode(200).body("message_id", equalTo(first));
        send(session, "Coś innego", id).then().statusCode(422).body("error", equalTo("idempotency_key_reused"));
    }

    @Test
    void a_conversation_is_read_back_by_its_owner_alone() {
        Session session = open();
        send(session, QUESTION, UUID.randomUUID());
        given().header("X-Session-Token", session.token())
                .get("/api/v1/chat/sessions/" + session.id())
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("turns", equalTo(1))
                .body("messages[0].role", equalTo("visitor"))
                .body("messages[0].text", equalTo(QUESTION))
                .body("messages[1].role", equalTo("assistant"))
                .body("messages[1].answered_by", equalTo("catalogue"))
                .body("profile.area_m2", nullValue());
        given().get("/api/v1/chat/sessions/" + session.id())
                .then()
                .statusCode(403)
                .body("error", equalTo("session_token_required"));
        given().header("X-Session-Token", "token-of-somebody-else")
                .get("/api/v1/chat/sessions/" + session.id())
                .then()
                .statusCode(403)
                .body("error", equalTo("forbidden"));
        given().header("X-Session-Token", session.token())
                .get("/api/v1/chat/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("error", equalTo("not_found"));
    }

    @Test
    void a_bug_is_a_500_that_tells_nothing_but_the_request_id() {
        String body = given().contentType(ContentType.JSON)
                .body(Map.of("message", House.BUG))
                .post("/api/v1/chat")
                .then()
                .statusCode(500)
                .body("error", equalTo("internal_error"))
                .body("request_id", matchesPattern("[a-z0-9-]{36}"))
                .extract()
                .asString();
        assertThat(body).doesNotContain("jdbc", "secret", "Exception", "pl.novahouse");
    }

    @Test
    void an_outage_is_a_503() {
        given().contentType(ContentType.JSON)
                .body(Map.of("message", House.OUTAGE))
                .post("/api/v1/chat")
                .then()
                .statusCode(503)
                .body("error", equalTo("service_unavailable"));
    }

    private static Response send(Session session, String message, UUID clientMessageId) {
        return given().contentType(ContentType.JSON)
                .header("X-Session-Token", session.token())
                .body(Map.of("message", message, "session_id", session.id(), "client_message_id", clientMessageId))
                .post("/api/v1/chat");
    }

    private static Session open() {
        var opened = given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(201)
                .extract();
        return new Session(opened.path("session_id"), opened.path("session_token"));
    }

    private record Session(String id, String token) {}
}
