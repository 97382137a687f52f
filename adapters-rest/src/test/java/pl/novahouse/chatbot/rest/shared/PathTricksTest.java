package pl.novahouse.chatbot.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Other spellings of an address open nothing that the plain one keeps closed. */
@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class PathTricksTest {

    private static final List<String> STAFF_ONLY = List.of(
            "/api/v1/admin;a=b/conversations",
            "/api/v1;a/admin/conversations",
            "/api;a/v1/admin/conversations",
            "/;a/api/v1/admin/conversations",
            "//api/v1/admin/conversations",
            "/api//v1/admin/conversations",
            "/api/v1/./admin/conversations",
            "/api/v1/x/../admin/conversations",
            "/api/v1/%61dmin/conversations",
            "/api/v1/admin%2fconversations",
            "/api/v1/admin/conversations/",
            "/api/v1/admin/conversations;a",
            "/API/v1/admin/conversations",
            "/admin/../api/v1/admin/conversations");

    @Test
    void the_panels_cookie_opens_no_api_under_any_spelling() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        for (String path : STAFF_ONLY) {
            HttpResponse<String> answer = browser.get(path, "application/json");
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 403, 404);
            assertThat(answer.body()).as(path).doesNotContain("\"conversations\"");
        }
    }

    @Test
    void a_form_without_its_secret_changes_nothing_under_any_spelling() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        for (String path : List.of(
                "/admin;a=b/logout",
                "/admin/logout;a=b",
                "//admin/logout",
                "/admin//logout",
                "/admin/./logout",
                "/%61dmin/logout",
                "/admin/logout/",
                "/ADMIN/logout",
                "/x/../admin/logout")) {
            HttpResponse<String> answer = browser.submit(Browser.at(path), Map.of());
            assertThat(answer.body()).as(path).doesNotContain("Wylogowano");
        }
        assertThat(browser.get("/admin").body()).contains("Anna");
    }
}
