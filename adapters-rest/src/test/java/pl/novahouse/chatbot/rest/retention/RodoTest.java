package pl.novahouse.chatbot.rest.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.retention.ContactPoint;
import pl.novahouse.chatbot.domain.retention.DataRequest;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class RodoTest {

    private final RetentionHouse house;

    @Inject
    RodoTest(RetentionHouse house) {
        this.house = house;
    }

    private static RequestSpecification officer() {
        return given().auth()
                .oauth2(OpenIdServer.token("ewa", List.of(Roles.DPO)))
                .contentType(ContentType.JSON);
    }

    private UUID person(String email) {
        UUID subject = UUID.randomUUID();
        house.records()
                .keep("message", "conversations", subject, "=1+1; \"cytat\" " + email, Instant.now())
                .own(subject, ContactPoint.of(email).orElseThrow());
        return subject;
    }

    @Test
    void a_person_is_found_exported_and_erased_by_a_contact_in_any_spelling() throws IOException {
        person("zofia@example.pl");

        int subjects = officer()
                .body("{\"contact\": \"Zofia (at) example.pl\"}")
                .post("/api/v1/admin/rodo/subjects")
                .then()
                .statusCode(200)
                .extract()
                .path("subjects");
        byte[] zip = officer()
                .body("{\"contact\": \"zofia@example.pl\"}")
                .post("/api/v1/admin/rodo/exports")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"dane-osobowe.zip\"")
                .extract()
                .asByteArray();
        String receipt = officer()
                .body("{\"contact\": \"ZOFIA@EXAMPLE.PL\"}")
                .post("/api/v1/admin/rodo/erasures")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(subjects).isEqualTo(1);
        Map<String, String> files = files(zip);
        assertThat(files).containsOnlyKeys("manifest.json", "data.json", "csv/01-message.csv");
        assertThat(files.get("manifest.json")).contains("csv/01-message.csv", "\"rows\" : 1");
        assertThat(files.get("data.json")).contains("zofia@example.pl");
        assertThat(files.get("csv/01-message.csv")).contains("\"'=1+1; \"\"cytat\"\" zofia@example.pl\"");
        assertThat(receipt).contains("receipt_id", "deleted").doesNotContainIgnoringCase("zofia");
        assertThat(officer().get("/api/v1/admin/rodo/receipts").asString()).doesNotContainIgnoringCase("zofia");
        assertThat(house.records().rows().toString()).doesNotContain("zofia");
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void a_person_is_put_right_and_then_found_by_the_right_contact() {
        person("hania@example.pl");

        officer()
                .body("{\"contact\": \"hania@example.pl\", \"email\": \"hanna@example.pl\"}")
                .post("/api/v1/admin/rodo/rectifications")
                .then()
                .statusCode(200)
                .body("counts[0].action", Matchers.is("rectified"));

        officer()
                .body("{\"contact\": \"hanna@example.pl\"}")
                .post("/api/v1/admin/rodo/subjects")
                .then()
                .body("subjects", Matchers.is(1));
        for (String wrong : List.of("", ", \"email\": \"nic\"", ", \"phone\": \"12\"")) {
            officer()
                    .body("{\"contact\": \"hania@example.pl\"" + wrong + "}")
                    .post("/api/v1/admin/rodo/rectifications")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void an_objection_to_something_unknown_is_refused() {
        officer()
                .body("{\"contact\": \"hania@example.pl\", \"objection\": \"weather\"}")
                .post("/api/v1/admin/rodo/objections")
                .then()
                .statusCode(400);
    }

    @Test
    void what_is_no_contact_is_refused() {
        officer()
                .body("{\"contact\": \"Zofia\"}")
                .post("/api/v1/admin/rodo/erasures")
                .then()
                .statusCode(400);
    }

    @Test
    void visitors_erase_their_own_conversation_and_get_the_receipt() {
        Map<String, String> opened = given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .extract()
                .jsonPath()
                .getMap("");

        given().header("X-Session-Token", opened.get("session_token"))
                .delete("/api/v1/chat/sessions/" + opened.get("session_id"))
                .then()
                .statusCode(202)
                .body("receipt_id", Matchers.notNullValue());
    }

    @Test
    void a_request_is_answered_alike_whether_or_not_the_address_is_known() {
        person("known@example.pl");

        for (String email : List.of("known@example.pl", "unknown@example.pl")) {
            given().contentType(ContentType.JSON)
                    .body("{\"email\": \"" + email + "\", \"kind\": \"access\"}")
                    .post("/api/v1/rodo/requests")
                    .then()
                    .statusCode(202)
                    .body("data_request_id", Matchers.notNullValue());
        }
    }

    @Test
    void whoever_has_the_code_gets_their_data_once_and_a_wrong_code_tells_nothing() {
        person("basia@example.pl");
        String id = house.open(DataRequest.Kind.ACCESS, "basia@example.pl");

        confirm(id, "76543210").statusCode(404);
        confirm(UUID.randomUUID().toString(), RetentionHouse.CODE).statusCode(404);
        confirm(id, RetentionHouse.CODE)
                .statusCode(200)
                .body("export[0].rows[0][0]", Matchers.containsString("basia@example.pl"));
        confirm(id, RetentionHouse.CODE).statusCode(404);
    }

    @Test
    void after_five_wrong_codes_the_right_one_is_no_use() {
        String id = house.open(DataRequest.Kind.ERASURE, "basia@example.pl");
        for (int i = 0; i < 5; i++) {
            confirm(id, "76543210").statusCode(404);
        }

        confirm(id, RetentionHouse.CODE).statusCode(404);
    }

    private static ValidatableResponse confirm(String id, String code) {
        return given().contentType(ContentType.JSON)
                .body("{\"code\": \"" + code + "\"}")
                .post("/api/v1/rodo/requests/" + id + "/confirm")
                .then();
    }

    @Test
    void every_kind_of_request_is_taken_alike_whether_or_not_the_address_is_known() {
        person("znana@example.pl");

        for (String email : List.of("znana@example.pl", "nieznana@example.pl")) {
            for (String kind : List.of(
                    "\"rectification\", \"corrections\": {\"city\": \"Gdańsk\", \"area_m2\": 62.5}",
                    "\"objection\", \"objection\": \"processing\"",
                    "\"objection\", \"objection\": \"marketing\"")) {
                given().contentType(ContentType.JSON)
                        .body("{\"email\": \"" + email + "\", \"kind\": " + kind + "}")
                        .post("/api/v1/rodo/requests")
                        .then()
                        .statusCode(202)
                        .body("data_request_id", Matchers.notNullValue());
            }
        }
    }

    @Test
    void a_request_that_does_not_say_what_it_wants_is_refused() {
        for (String kind : List.of(
                "\"rectification\"",
                "\"rectification\", \"corrections\": {}",
                "\"rectification\", \"corrections\": {\"area_m2\": 1e999999999}",
                "\"rectification\", \"corrections\": {\"area_m2\": 4}",
                "\"rectification\", \"corrections\": {\"shoe_size\": 4}",
                "\"access\", \"corrections\": {\"city\": \"Gdańsk\"}",
                "\"access\", \"objection\": \"marketing\"",
                "\"objection\"",
                "\"objection\", \"objection\": \"weather\"")) {
            given().contentType(ContentType.JSON)
                    .body("{\"email\": \"ewa@example.pl\", \"kind\": " + kind + "}")
                    .post("/api/v1/rodo/requests")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void an_objection_holds_with_its_code_and_staff_see_that_it_was_made() {
        person("zenon@example.pl");
        String id = house.open(DataRequest.Kind.OBJECTION_TO_PROCESSING, "zenon@example.pl");

        confirm(id, RetentionHouse.CODE).statusCode(200).body("outcome", Matchers.is("objected"));

        officer()
                .get("/api/v1/admin/rodo/requests")
                .then()
                .statusCode(200)
                .body("requests.find { it.id == '" + id + "' }.state", Matchers.is("done"))
                .body("requests.find { it.id == '" + id + "' }.email", Matchers.nullValue());
    }

    @Test
    void a_rectification_waits_until_an_officer_carries_it_out() {
        person("jadzia@example.pl");
        String id = house.open(DataRequest.Kind.RECTIFICATION, "jadzia@example.pl");

        confirm(id, RetentionHouse.CODE)
                .statusCode(200)
                .body("outcome", Matchers.is("waiting"))
                .body("answer_by", Matchers.notNullValue());
        officer()
                .get("/api/v1/admin/rodo/requests")
                .then()
                .body("requests.find { it.id == '" + id + "' }.state", Matchers.is("waiting"))
                .body(
                        "requests.find { it.id == '" + id + "' }.wanted[0].value",
                        Matchers.is("right.jadzia@example.pl"));
        officer()
                .post("/api/v1/admin/rodo/requests/" + id + "/fulfilment")
                .then()
                .statusCode(200)
                .body("counts[0].action", Matchers.is("rectified"));

        officer()
                .body("{\"contact\": \"right.jadzia@example.pl\"}")
                .post("/api/v1/admin/rodo/subjects")
                .then()
                .body("subjects", Matchers.is(1));
        assertThat(officer().get("/api/v1/admin/rodo/requests").asString()).doesNotContain("jadzia");
        officer()
                .post("/api/v1/admin/rodo/requests/" + id + "/fulfilment")
                .then()
                .statusCode(404);
    }

    @Test
    void an_officer_who_declines_says_why() {
        String id = house.waiting("wanda@example.pl");

        officer()
                .body("{\"reason\": \" \"}")
                .post("/api/v1/admin/rodo/requests/" + id + "/refusal")
                .then()
                .statusCode(400);
        officer()
                .body("{\"reason\": \"Nie wykazano błędu.\"}")
                .post("/api/v1/admin/rodo/requests/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("state", Matchers.is("declined"));
    }

    @Test
    void visitors_object_in_their_own_conversation() {
        Map<String, String> opened = given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .extract()
                .jsonPath()
                .getMap("");

        given().header("X-Session-Token", opened.get("session_token"))
                .contentType(ContentType.JSON)
                .body("{\"objection\": \"processing\"}")
                .post("/api/v1/chat/sessions/" + opened.get("session_id") + "/objections")
                .then()
                .statusCode(201)
                .body("objection", Matchers.is("processing"))
                .body("leads", Matchers.is(0));
        given().header("X-Session-Token", opened.get("session_token"))
                .get("/api/v1/chat/sessions/" + opened.get("session_id"))
                .then()
                .body("consents.findAll { it.granted }.size()", Matchers.is(0))
                .body("consents.size()", Matchers.is(3));
    }

    @Test
    void a_dry_run_is_told_and_kept() {
        officer()
                .body("{\"dry\": true}")
                .post("/api/v1/admin/rodo/retention")
                .then()
                .statusCode(200)
                .body("dry", Matchers.is(true));
        officer()
                .get("/api/v1/admin/rodo/retention")
                .then()
                .statusCode(200)
                .body("periods[0].deleted_after_days", Matchers.is(365))
                .body("runs[0].dry", Matchers.is(true));
    }

    @Test
    void the_privacy_notice_tells_the_inventory_to_everybody() {
        String page = given().get("/privacy").then().statusCode(200).extract().asString();

        assertThat(page).contains("Rozmowy", "treść wiadomości", "po 12\u00A0miesiącach", "Kopie zapasowe");
    }
}
