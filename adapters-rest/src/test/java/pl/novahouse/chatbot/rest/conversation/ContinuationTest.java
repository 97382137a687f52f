package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class ContinuationTest {

    @Test
    void going_on_with_a_conversation_takes_its_token() {
        ExtractableResponse<Response> opened = open();
        String id = opened.path("session_id");

        goOn(id, "").then().statusCode(403).body("error", equalTo("session_token_required"));
        goOn(id, open().path("session_token")).then().statusCode(403).body("error", equalTo("forbidden"));
        goOn(UUID.randomUUID().toString(), opened.path("session_token"))
                .then()
                .statusCode(404)
                .body("error", equalTo("not_found"));
    }

    @Test
    void a_conversation_that_has_not_ended_is_not_gone_on_with() {
        ExtractableResponse<Response> opened = open();

        goOn(opened.path("session_id"), opened.path("session_token"))
                .then()
                .statusCode(409)
                .body("error", equalTo("conflict"));
    }

    private static ExtractableResponse<Response> open() {
        return given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(201)
                .extract();
    }

    private static Response goOn(String conversation, String token) {
        return given().contentType(ContentType.JSON)
                .header("X-Session-Token", token)
                .body(Map.of("continues", conversation))
                .post("/api/v1/chat/sessions");
    }
}
