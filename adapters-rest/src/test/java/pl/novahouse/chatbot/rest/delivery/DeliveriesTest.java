package pl.novahouse.chatbot.rest.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.rest.audit.AuditHouse;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class DeliveriesTest {

    private static final String API = "/api/v1/admin/deliveries";

    private final DeliveryDesk desk;
    private final AuditHouse audit;

    @Inject
    DeliveriesTest(DeliveryDesk desk, AuditHouse audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @Test
    void a_stuck_delivery_is_found_read_with_its_tries_and_tried_again() {
        String id = desk.dead().value().toString();

        admin().get(API + "?state=dead&target=monday")
                .then()
                .statusCode(200)
                .body("deliveries.id", hasItem(id))
                .body("total", greaterThan(0));
        admin().get(API + "/" + id)
                .then()
                .statusCode(200)
                .body("delivery.reason", equalTo("refused_by_board"))
                .body("attempts[0].result", equalTo("permanent"))
                .body("attempts[0].exchanges[0].request", equalTo("{\"operation\":\"create_item\"}"));

        admin().post(API + "/" + id + "/retry").then().statusCode(204);

        admin().get(API + "/" + id).then().body("delivery.state", equalTo("waiting"));
        assertThat(recorded(AuditAction.DELIVERY_RETRIED)).isPositive();
    }

    @Test
    void a_delivery_is_discarded_once_and_with_a_reason() {
        String id = desk.dead().value().toString();
        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "  "))
                .post(API + "/" + id + "/discard")
                .then()
                .statusCode(400)
                .body("details[0].field", equalTo("reason"));

        admin().contentType(ContentType.JSON)
                .body(Map.of("reason", "zapytanie testowe"))
                .post(API + "/" + id + "/discard")
                .then()
                .statusCode(204);

        admin().get(API + "/" + id)
                .then()
                .body("delivery.state", equalTo("discarded"))
                .body("delivery.reason_detail", equalTo("zapytanie testowe"));
        admin().post(API + "/" + id + "/retry").then().statusCode(409);
        assertThat(recorded(AuditAction.DELIVERY_DISCARDED)).isPositive();
    }

    @Test
    void a_paused_target_is_shown_and_resumed_and_all_that_is_stuck_is_tried_again() {
        desk.suspendBoard();
        desk.dead();
        String targets = "/api/v1/admin/delivery-targets";
        admin().get(targets)
                .then()
                .statusCode(200)
                .body("targets.find { it.target == 'monday' }.state", equalTo("paused"))
                .body("targets.find { it.target == 'monday' }.reason", equalTo("bad_token"))
                .body("targets.find { it.target == 'mail' }.state", equalTo("off"));

        admin().post(targets + "/monday/resume").then().statusCode(204);
        admin().post(targets + "/monday/retry-dead").then().statusCode(200).body("retried", greaterThan(0));

        admin().get(targets)
                .then()
                .body("targets.find { it.target == 'monday' }.state", equalTo("on"))
                .body("targets.find { it.target == 'monday' }.dead", equalTo(0));
        admin().post(targets + "/pigeon/resume").then().statusCode(404);
        assertThat(recorded(AuditAction.DELIVERY_TARGET_RESUMED)).isPositive();
        assertThat(recorded(AuditAction.DELIVERIES_RETRIED)).isPositive();
    }

    @Test
    void what_cannot_be_searched_for_is_named() {
        admin().get(API + "?target=pigeon&state=lost&page=0")
                .then()
                .statusCode(400)
                .body("details.field", hasItem("target"))
                .body("details.field", hasItem("state"))
                .body("details.field", hasItem("page"));
    }

    @Test
    void an_administrator_works_through_the_pages() {
        String id = desk.dead().value().toString();
        Browser browser = Browser.loggedInAs("Anna", Roles.ADMIN);

        HttpResponse<String> list = browser.get("/admin/deliveries?state=dead");
        assertThat(list.body())
                .contains("Tablica sprzedaży (Monday)", "wymaga decyzji", "przekazanie zapytania", id)
                .contains("tablica odrzuciła dane (ColumnValueException, column status)");

        HttpResponse<String> page = browser.get("/admin/deliveries/" + id);
        assertThat(page.body()).contains("Próba 1: odrzucona", "&lt;b&gt;{}&lt;/b&gt;", "Spróbuj teraz");

        HttpResponse<String> retried = browser.post("/admin/deliveries/" + id + "/retry", page.body(), Map.of());
        assertThat(retried.body()).contains("czeka");

        HttpResponse<String> discarded = browser.post(
                "/admin/deliveries/" + id + "/discard", retried.body(), Map.of("reason", "klient zrezygnował"));
        assertThat(discarded.body()).contains("porzucona przez pracownika (klient zrezygnował)");
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)));
    }

    private long recorded(AuditAction action) {
        AuditFilter filter = new AuditFilter(Optional.of(action), Optional.empty(), Optional.empty(), 0, 10);
        return audit.trail().find(filter).total();
    }
}
