package pl.novahouse.chatbot.rest.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesRegex;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class AuditTest {

    @Test
    void the_examination_of_the_trail_is_an_entry_that_names_who_asked() {
        given().auth()
                .oauth2(OpenIdServer.token("subject-7", List.of(Roles.DPO)))
                .post("/api/v1/admin/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("anchor", matchesRegex("\\d+:[0-9a-f]{64}"));
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/audit?action=audit_trail_verified")
                .then()
                .statusCode(200)
                .body("total", greaterThan(0))
                .body("entries[0].actor_kind", equalTo("staff"))
                .body("entries[0].actor_id", equalTo("subject-7"))
                .body("entries[0].action", equalTo("audit_trail_verified"));
    }

    @Test
    void what_cannot_be_looked_for_is_named() {
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/audit?action=dancing&from=wczoraj&page=0")
                .then()
                .statusCode(400)
                .body("details.field", equalTo(List.of("action", "from", "page")));
    }

    @Test
    void the_panel_shows_the_trail_and_examines_it() {
        Browser browser = Browser.loggedInAs("Dorota Lis", Roles.DPO);
        HttpResponse<String> page = browser.get("/admin/audit");
        assertThat(page.statusCode()).isEqualTo(200);

        HttpResponse<String> verified = browser.post("/admin/audit/verification", page.body(), Map.of());

        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(verified.body()).contains("Dziennik jest nienaruszony.", "Dorota Lis", "sprawdzenie dziennika");
    }
}
