package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Headers;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class ResponseHeadersTest {

    @Test
    void every_kind_of_answer_carries_the_common_headers() {
        List<Headers> answers = List.of(
                headers(given(), "/api/v1/packages"),
                headers(given(), "/nowhere"),
                headers(given(), "/"),
                headers(given(), "/widget.js"),
                headers(given(), "/widget/index.html"),
                headers(given(), "/panel/panel.css"),
                headers(given().redirects().follow(false), "/admin"),
                headers(given(), "/admin/goodbye"),
                headers(given(), "/openapi"),
                given().contentType(ContentType.JSON)
                        .body(Map.of("message", "a"))
                        .post("/api/v1/chat/stream")
                        .headers());
        for (Headers answer : answers) {
            assertThat(answer.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getValue("Referrer-Policy")).isNotBlank();
            assertThat(answer.getValue("Permissions-Policy")).contains("camera=()");
            assertThat(answer.getValue("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors")
                    .doesNotContain("unsafe", "*");
            assertThat(answer.getValue("Cache-Control")).isNotBlank();
            assertThat(answer.getValue("X-Request-ID")).isNotBlank();
            assertThat(answer.hasHeaderWithName("Server")).isFalse();
            assertThat(answer.hasHeaderWithName("X-Powered-By")).isFalse();
        }
    }

    @Test
    void only_the_widget_may_be_framed_and_only_by_the_listed_pages() {
        assertThat(headers(given(), "/widget/index.html").getValue("Content-Security-Policy"))
                .contains("frame-ancestors 'self' https://www.example.com");
        for (String path : List.of("/", "/api/v1/packages", "/admin/goodbye", "/nowhere")) {
            Headers answer = headers(given(), path);
            assertThat(answer.getValue("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.getValue("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void nobody_caches_an_answer_that_is_somebodys() {
        for (String path : List.of("/api/v1/packages", "/admin/goodbye", "/nowhere")) {
            assertThat(headers(given(), path).getValue("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void each_page_of_the_panel_has_a_nonce_of_its_own() {
        String first = headers(given(), "/admin/goodbye").getValue("Content-Security-Policy");
        String second = headers(given(), "/admin/goodbye").getValue("Content-Security-Policy");
        assertThat(first).contains("script-src 'nonce-").isNotEqualTo(second);
    }

    private static Headers headers(RequestSpecification request, String path) {
        return request.get(path).headers();
    }
}
