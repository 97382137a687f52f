package pl.novahouse.chatbot.rest.operation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
class JobsTest {

    @Test
    void a_job_that_failed_says_so_and_a_new_one_has_only_its_next_run() {
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/jobs")
                .then()
                .statusCode(200)
                .body("jobs[0].name", equalTo("backup"))
                .body("jobs[0].last_outcome", equalTo("failed"))
                .body("jobs[0].failure", equalTo("ProblemException"))
                .body("jobs[0].failures_in_row", equalTo(2))
                .body("jobs[0].last_took_ms", equalTo(1843))
                .body("jobs[1].last_run", nullValue())
                .body("jobs[1].next_run", equalTo("2026-03-02T01:30:00Z"));
    }

    @Test
    void the_panel_shows_jobs_and_makes_a_copy() {
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);
        HttpResponse<String> page = browser.get("/admin/jobs");
        assertThat(page.body()).contains("błąd: ProblemException, z rzędu: 2", "3.03.2026, 02:30:00");

        HttpResponse<String> after = browser.post("/admin/jobs/backup", page.body(), Map.of());

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("nova-", "Archiwum");
    }
}
