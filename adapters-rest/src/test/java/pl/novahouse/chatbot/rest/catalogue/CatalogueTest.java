package pl.novahouse.chatbot.rest.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueTest {

    @Test
    void the_price_list_names_five_packages_with_their_times_and_prices() {
        given().get("/api/v1/packages")
                .then()
                .statusCode(200)
                .body("packages.name", contains("Express", "Express Plus", "Comfort", "Premium", "Indywidualny"))
                .body("packages[2].most_popular", equalTo(true))
                .body("packages[2].price_per_m2_pln", equalTo(1499))
                .body("packages[2].works_time", equalTo("8–12\u00A0tygodni"))
                .body("packages[4].price_per_m2_pln", nullValue())
                .body("packages[4].price_from_pln", equalTo(1700))
                .body("packages[4].price_to_pln", equalTo(5000))
                .body("warranty_months", equalTo(36))
                .body("vat_percent", equalTo(8))
                .body("extra", hasItem("skim_coat"));
    }

    @Test
    void the_price_list_is_worded_in_english_when_english_is_preferred() {
        given().header("Accept-Language", "en")
                .get("/api/v1/packages")
                .then()
                .statusCode(200)
                .body("packages[0].design_time", equalTo("up to 10\u00A0working days"));
    }

    @Test
    void an_area_is_quoted_in_one_package_or_in_all() {
        given().contentType(ContentType.JSON)
                .body(Map.of("area_m2", 50, "package", "Express"))
                .post("/api/v1/quotes")
                .then()
                .statusCode(200)
                .body("quotes.size()", equalTo(1))
                .body("quotes[0].package", equalTo("Express"))
                .body("quotes[0].total_pln", equalTo(49950))
                .body("quotes[0].estimate", equalTo(true));
        given().contentType(ContentType.JSON)
                .body(Map.of("area_m2", 65))
                .post("/api/v1/quotes")
                .then()
                .statusCode(200)
                .body("quotes.size()", equalTo(5))
                .body("quotes[0].estimate", equalTo(false))
                .body("quotes[4].total_pln", nullValue())
                .body("quotes[4].total_from_pln", equalTo(110500))
                .body("quotes[4].total_to_pln", equalTo(325000));
    }

    @Test
    void only_the_five_names_are_packages() {
        given().contentType(ContentType.JSON)
                .body(Map.of("area_m2", 50, "package", "express"))
                .post("/api/v1/quotes")
                .then()
                .statusCode(400)
                .body("details[0].field", equalTo("package"));
    }
}
