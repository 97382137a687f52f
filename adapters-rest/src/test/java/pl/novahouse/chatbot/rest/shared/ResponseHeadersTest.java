package pl.novahouse.chatbot.rest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
                headers(given(), "/widget/frame"),
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
        assertThat(headers(given(), "/widget/frame").getValue("Content-Security-Policy"))
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
    void each_page_of_the_panel_and_each_frame_of_the_widget_has_a_nonce_of_its_own() {
        for (String path : List.of("/admin/goodbye", "/widget/frame", "/widget/frame/")) {
            Response first = given().get(path).then().statusCode(200).extract().response();
            String policy = first.header("Content-Security-Policy");
            String nonce = policy.replaceAll(".*script-src 'nonce-([^']{24})'.*", "$1");
            assertThat(policy).contains("script-src 'nonce-" + nonce + "';", "style-src 'nonce-" + nonce + "';");
            assertThat(first.asString())
                    .contains("nonce=\"" + nonce + "\"")
                    .doesNotContain("<style")
                    .doesNotContainPattern("<(script|link rel=\"(stylesheet|modulepreload)\")(?![^>]*nonce=)");
            assertThat(headers(given(), path).getValue("Content-Security-Policy"))
                    .isNotEqualTo(policy);
            assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @Test
    void http_2_is_spoken_by_those_who_ask_for_it() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<String> read = client.send(
                    HttpRequest.newBuilder(Browser.at("/api/v1/packages")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(read.version()).isEqualTo(HttpClient.Version.HTTP_2);
            HttpResponse<String> written = client.send(
                    HttpRequest.newBuilder(Browser.at("/api/v1/chat"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{\"message\": \"Dzień dobry\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(written.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(written.statusCode()).isEqualTo(200);
            assertThat(written.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void nobody_is_told_another_host_by_a_header_of_the_caller() {
        for (String name : List.of("X-Forwarded-Host", "Forwarded", "X-Forwarded-Prefix", "X-Original-Host")) {
            String location = given().redirects()
                    .follow(false)
                    .header(name, name.equals("Forwarded") ? "host=evil.example" : "evil.example")
                    .get("/admin")
                    .header("Location");
            assertThat(location).as(name).isNotBlank().doesNotContain("evil");
        }
    }

    private static Headers headers(RequestSpecification request, String path) {
        return request.get(path).headers();
    }
}
