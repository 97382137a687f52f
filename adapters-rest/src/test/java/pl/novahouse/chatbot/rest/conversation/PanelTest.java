package pl.novahouse.chatbot.rest.conversation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class PanelTest {

    private final House house;

    @Inject
    PanelTest(House house) {
        this.house = house;
    }

    @Test
    void a_stranger_is_sent_to_the_provider_with_pkce() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/admin/conversations")
                .then()
                .statusCode(302)
                .header("Location", startsWith("http://localhost"))
                .header("Location", containsString("code_challenge_method=S256"));
    }

    @Test
    void staff_log_in_find_a_conversation_read_it_and_log_out() {
        String id = given().contentType(ContentType.JSON)
                .body(Map.of("message", "<script>alert(1)</script> Jaki jest najtańszy pakiet?"))
                .post("/api/v1/chat")
                .then()
                .statusCode(200)
                .extract()
                .path("session_id");

        Browser browser = Browser.loggedInAs("Katarzyna Nowak", Roles.CONSULTANT);
        HttpResponse<String> list = browser.get("/admin/conversations?q=najta%C5%84szy&state=open");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains("Katarzyna Nowak", "/admin/conversations/" + id, "otwarta");

        HttpResponse<String> transcript = browser.get("/admin/conversations/" + id);
        assertThat(transcript.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "Asystent · cennik", "catalogue:express")
                .doesNotContain("<script>alert");
        String csp = transcript.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(csp).contains("frame-ancestors 'none'").doesNotContain("unsafe-inline");
        String nonce = csp.replaceAll(".*style-src 'nonce-([^']+)'.*", "$1");
        assertThat(transcript.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(transcript.headers().firstValue("Cache-Control")).hasValue("no-store");

        HttpResponse<String> goodbye = browser.post("/admin/logout", transcript.body(), Map.of());
        assertThat(goodbye.body()).contains("Wylogowano");
        assertThat(browser.cookieNames()).noneMatch(name -> name.startsWith("q_session"));
        assertThat(browser.get("/admin/conversations").uri().getPath()).doesNotStartWith("/admin");
    }

    @Test
    void staff_see_why_a_conversation_ended() {
        String id = given().contentType(ContentType.JSON)
                .body(Map.of("message", "Jaki jest najtańszy pakiet?"))
                .post("/api/v1/chat")
                .then()
                .extract()
                .path("session_id");
        OpenConversation open = (OpenConversation) house.conversations()
                .find(new ConversationId(UUID.fromString(id)))
                .orElseThrow();
        String path = "/api/v1/admin/conversations/" + id;
        String token = OpenIdServer.token("a", List.of(Roles.CONSULTANT));
        given().auth().oauth2(token).get(path).then().statusCode(200).body("close_reason", nullValue());

        house.conversations().update(open.close(CloseReason.INACTIVITY, open.lastActivityAt()));

        given().auth().oauth2(token).get(path).then().statusCode(200).body("close_reason", equalTo("inactivity"));
        assertThat(Browser.loggedInAs("Anna", Roles.CONSULTANT)
                        .get("/admin/conversations/" + id)
                        .body())
                .contains("Zakończona", "nikt już nie pisał");
    }

    @Test
    void a_search_without_results_and_a_search_that_cannot_be_read_are_told_apart() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        assertThat(browser.get("/admin/conversations?q=zzzzzz").body()).contains("Nie ma rozmów, które pasują");
        HttpResponse<String> unreadable = browser.get("/admin/conversations?from=wczoraj");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("<code>from</code>", "Wartość ma niepoprawny format.");
    }

    @Test
    void a_role_without_the_right_sees_a_page_that_says_so() {
        Browser browser = Browser.loggedInAs("Adam", Roles.ANALYST);
        assertThat(browser.get("/admin").body()).contains("nie ma jeszcze dostępu");
        HttpResponse<String> refused = browser.get("/admin/conversations");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(refused.body()).contains("Brak uprawnień");
        HttpResponse<String> unknown = browser.get("/admin/nowhere");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Nie ma takiego zasobu.");
    }

    @Test
    void a_form_without_the_secret_of_its_page_changes_nothing() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        browser.get("/admin");
        for (Map<String, String> fields :
                List.of(Map.<String, String>of(), Map.of("csrf_token", ""), Map.of("csrf_token", "A".repeat(43)))) {
            HttpResponse<String> refused = browser.submit(Browser.at("/admin/logout"), fields);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Formularz stracił ważność");
        }
        assertThat(browser.get("/admin").body()).contains("Anna");
    }

    @Test
    void the_api_takes_bearer_tokens_of_the_right_audience_and_role_only() {
        String path = "/api/v1/admin/conversations";
        given().get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("error", equalTo("unauthenticated"));
        given().auth().oauth2("rubbish").get(path).then().statusCode(401).body("error", equalTo("unauthenticated"));
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN), "somebody-else", 3600))
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN), OpenIdServer.AUDIENCE, -3600))
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ANALYST)))
                .get(path)
                .then()
                .statusCode(403)
                .body("error", equalTo("forbidden"));
        given().contentType(ContentType.JSON)
                .body(Map.of("message", "Dzień dobry"))
                .post("/api/v1/chat");
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.DPO)))
                .get(path)
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("conversations[0].state", equalTo("open"));
    }

    @Test
    void the_panels_cookie_opens_no_api() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        assertThat(browser.get("/api/v1/admin/conversations", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }
}
