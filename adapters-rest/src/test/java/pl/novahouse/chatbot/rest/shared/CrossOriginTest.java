package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrossOriginTest {

    private static final String LISTED = "https://www.example.com";

    @Test
    void a_listed_page_may_call_without_cookies() {
        given().header("Origin", LISTED)
                .contentType(ContentType.JSON)
                .body(Map.of("message", "Dzień dobry"))
                .post("/api/v1/chat")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("Origin"));
        given().header("Origin", LISTED)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-session-token")
                .options("/api/v1/chat")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", LISTED)
                .header("Access-Control-Allow-Headers", containsString("X-Session-Token"));
    }

    @Test
    void a_foreign_page_changes_nothing_and_reads_nothing() {
        for (String origin : new String[] {
            "https://evil.example", "null", "https://www.example.com.evil.example", "http://www.example.com", "garbage"
        }) {
            given().header("Origin", origin)
                    .contentType(ContentType.JSON)
                    .body(Map.of("message", "Dzień dobry"))
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(403)
                    .body("error", equalTo("forbidden"))
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", origin)
                    .header("Access-Control-Request-Method", "POST")
                    .options("/api/v1/chat")
                    .then()
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", origin)
                    .get("/api/v1/packages")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    @Test
    void the_staffs_api_and_the_panel_are_for_no_foreign_page() {
        given().header("Origin", LISTED)
                .header("Access-Control-Request-Method", "GET")
                .options("/api/v1/admin/conversations")
                .then()
                .statusCode(403);
        given().header("Origin", LISTED)
                .contentType(ContentType.URLENC)
                .post("/admin/logout")
                .then()
                .statusCode(403)
                .body("error", equalTo("forbidden"));
    }

    @Test
    void our_own_pages_call_as_they_like() {
        given().header("Origin", "http://localhost:" + RestAssured.port)
                .contentType(ContentType.JSON)
                .body(Map.of("message", "Dzień dobry"))
                .post("/api/v1/chat")
                .then()
                .statusCode(200);
    }
}
