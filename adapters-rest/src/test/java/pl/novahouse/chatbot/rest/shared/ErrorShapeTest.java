package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorShapeTest {

    @Test
    void an_unknown_path_is_a_404_in_json() {
        for (String path :
                new String[] {"/nowhere", "/api", "/api/v1/chat/nowhere", "/api/v1/chat/sessions/x/y", "/q"}) {
            given().accept("text/html")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType(ContentType.JSON)
                    .body("error", equalTo("not_found"))
                    .body("message", equalTo("Nie ma takiego zasobu."))
                    .body("request_id", notNullValue())
                    .body("details", nullValue());
        }
    }

    @Test
    void a_wrong_method_names_the_right_ones() {
        given().delete("/api/v1/packages")
                .then()
                .statusCode(405)
                .body("error", equalTo("method_not_allowed"))
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void a_format_we_do_not_speak_is_a_406() {
        given().accept("application/xml")
                .get("/api/v1/packages")
                .then()
                .statusCode(406)
                .contentType(ContentType.JSON)
                .body("error", equalTo("not_acceptable"));
    }

    @Test
    void a_body_we_do_not_read_is_a_415() {
        given().contentType("text/plain")
                .body("hej")
                .post("/api/v1/chat")
                .then()
                .statusCode(415)
                .body("error", equalTo("unsupported_media_type"));
        given().contentType(ContentType.JSON)
                .header("Content-Encoding", "gzip")
                .body("{}")
                .post("/api/v1/chat")
                .then()
                .statusCode(415)
                .body("error", equalTo("unsupported_media_type"));
    }

    @Test
    void a_broken_body_is_malformed_json() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en-GB,en;q=0.9,pl;q=0.1")
                .body("{\"message\": ")
                .post("/api/v1/chat")
                .then()
                .statusCode(400)
                .body("error", equalTo("malformed_json"))
                .body("message", equalTo("The request body is not a valid JSON object."));
    }

    @Test
    void an_invalid_field_is_named_as_the_client_wrote_it() {
        given().contentType(ContentType.JSON)
                .body(Map.of("area_m2", 5))
                .post("/api/v1/quotes")
                .then()
                .statusCode(400)
                .body("error", equalTo("validation_failed"))
                .body("details[0].field", equalTo("area_m2"))
                .body("details[0].message", equalTo("Wartość musi wynosić co najmniej 15."));
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(Map.of("message", "x".repeat(4001)))
                .post("/api/v1/chat")
                .then()
                .statusCode(400)
                .body("details[0].field", equalTo("message"))
                .body("details[0].message", equalTo("Allowed length: 0 to 4000 characters."));
        given().contentType(ContentType.JSON)
                .body(Map.of("language", "english please"))
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(400)
                .body("details[0].field", equalTo("language"))
                .body("details[0].message", equalTo("Allowed languages: pl, en, uk, de."));
    }

    @Test
    void a_missing_body_names_the_request() {
        given().contentType(ContentType.JSON)
                .post("/api/v1/chat")
                .then()
                .statusCode(400)
                .body("error", equalTo("validation_failed"))
                .body("details[0].field", equalTo("request"));
    }

    @Test
    void a_value_of_the_wrong_type_is_named() {
        for (String body : new String[] {
            "{\"message\": 5}", "{\"message\": [\"a\"]}", "{\"message\": {\"a\": 1}}", "{\"message\": true}"
        }) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(400)
                    .body("error", equalTo("validation_failed"))
                    .body("details[0].field", equalTo("message"));
        }
        given().contentType(ContentType.JSON)
                .body("{\"message\": \"a\", \"session_id\": \"5\"}")
                .post("/api/v1/chat")
                .then()
                .statusCode(400)
                .body("details[0].field", equalTo("session_id"));
    }

    @Test
    void a_malformed_id_in_the_path_is_a_404() {
        given().header("X-Session-Token", "t")
                .get("/api/v1/chat/sessions/not-a-uuid")
                .then()
                .statusCode(404)
                .body("error", equalTo("not_found"));
    }

    @Test
    void an_ill_formed_request_id_is_replaced() {
        for (String bad : new String[] {"a b", "<script>", "ąę", "x".repeat(65), "a\"b"}) {
            String id = given().header("X-Request-ID", bad)
                    .get("/nowhere")
                    .then()
                    .extract()
                    .path("request_id");
            assertThat(id).matches("[0-9a-f-]{36}");
        }
    }

    @Test
    void a_malformed_address_is_a_400_in_json() {
        for (String target : new String[] {"/%zz", "/api/v1/%", "/api/v1/packages%00", "/a\\b"}) {
            assertRefused(RawHttp.get(target), 400, 404);
        }
    }

    @Test
    void an_oversized_address_head_or_body_is_refused_in_json() {
        assertRefused(RawHttp.get("/" + "a".repeat(9_000)), 414, 414);
        assertRefused(
                RawHttp.send(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Big: " + "a".repeat(20_000)
                                + "\r\n\r\n",
                        new byte[0]),
                431,
                431);
        byte[] big = ("{\"message\": \"" + "a".repeat(70_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertRefused(RawHttp.post("/api/v1/chat", big), 413, 413);
        byte[] huge = new byte[7_000_000];
        assertRefused(
                RawHttp.send(
                        "POST /api/v1/chat HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nContent-Length: " + huge.length + "\r\n\r\n",
                        new byte[0]),
                413,
                413);
    }

    private static void assertRefused(RawHttp.Answer answer, int... statuses) {
        assertThat(statuses).as(answer.head() + answer.body()).contains(answer.status());
        assertThat(answer.body()).as(answer.head()).startsWith("{");
        JsonPath json = JsonPath.from(answer.body());
        assertThat(json.getString("error")).isNotBlank();
        assertThat(json.getString("message")).isNotBlank();
        assertThat(answer.head()).contains("X-Request-ID: " + json.getString("request_id"));
    }
}
