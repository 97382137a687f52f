package pl.novahouse.chatbot.rest.traffic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class BlocklistTest {

    private final TrafficHouse house;

    @Inject
    BlocklistTest(TrafficHouse house) {
        this.house = house;
    }

    @Test
    void a_blocked_network_may_not_write_but_see_the_page() {
        block("198.51.100.1");

        for (String language : List.of("pl", "en")) {
            from("198.51.100.1")
                    .header("Accept-Language", language)
                    .contentType(ContentType.JSON)
                    .body(Map.of("message", "Dzień dobry"))
                    .post("/api/v1/chat")
                    .then()
                    .statusCode(429)
                    .body("error", equalTo("temporarily_blocked"))
                    .header("Retry-After", matchesPattern("1[78]\\d\\d"))
                    .header("RateLimit-Remaining", "0");
        }
        from("198.51.100.1").get("/widget.js").then().statusCode(200);
        from("198.51.100.2").get("/api/v1/packages").then().statusCode(200);
    }

    @Test
    void an_administrator_sees_the_block_and_lifts_it_even_from_the_blocked_address() {
        BlockId id = block("198.51.100.3");
        String admin = "Bearer " + OpenIdServer.token("a", List.of(Roles.ADMIN));
        String entry = "blocks.find { it.id == '" + id.value() + "' }";

        String body = from("198.51.100.3")
                .header("Authorization", admin)
                .get("/api/v1/admin/blocklist")
                .then()
                .statusCode(200)
                .body(entry + ".network", equalTo("198.51.100.0/24"))
                .body(entry + ".state", equalTo("in_force"))
                .body(entry + ".reason", equalTo("link_flood"))
                .extract()
                .asString();
        assertThat(body).doesNotContain("198.51.100.3");
        for (int time = 0; time < 2; time++) {
            from("198.51.100.3")
                    .header("Authorization", admin)
                    .delete("/api/v1/admin/blocklist/" + id.value())
                    .then()
                    .statusCode(204);
        }

        from("198.51.100.3").get("/api/v1/packages").then().statusCode(200);
        given().header("Authorization", admin)
                .get("/api/v1/admin/blocklist")
                .then()
                .body(entry + ".state", equalTo("lifted"));
        given().header("Authorization", admin)
                .delete("/api/v1/admin/blocklist/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("error", equalTo("not_found"));
    }

    @Test
    void the_panel_shows_it_and_lifts_it_by_a_form_that_only_the_panel_can_send() {
        BlockId id = block("192.0.2.77");
        Browser browser = Browser.loggedInAs("Anna Admin", Roles.ADMIN);
        String lift = "/admin/blocklist/" + id.value() + "/lift";

        String page = browser.get("/admin/blocklist").body();
        assertThat(page)
                .contains("192.0.2.0/24", "Zbyt wiele odnośników", "obowiązuje", lift)
                .doesNotContain("192.0.2.77");
        assertThat(browser.submit(Browser.at(lift), Map.of()).statusCode()).isEqualTo(403);
        from("192.0.2.77").get("/api/v1/packages").then().statusCode(429);

        HttpResponse<String> after = browser.post(lift, page, Map.of());

        assertThat(after.uri().getPath()).isEqualTo("/admin/blocklist");
        assertThat(after.body()).contains("zdjęta");
        from("192.0.2.77").get("/api/v1/packages").then().statusCode(not(429));
    }

    private BlockId block(String address) {
        return house.block(ClientNetwork.of(InetAddress.ofLiteral(address).getAddress()));
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }
}
