package pl.novahouse.chatbot.rest.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.RawHttp;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class UploadTest {

    private final UploadHouse house;

    @Inject
    UploadTest(UploadHouse house) {
        this.house = house;
    }

    private record Session(String id, String token) {

        static Session open() {
            ExtractableResponse<?> opened = given().noContentType()
                    .post("/api/v1/chat/sessions")
                    .then()
                    .statusCode(201)
                    .extract();
            return new Session(opened.path("session_id"), opened.path("session_token"));
        }

        String uploads() {
            return "/api/v1/chat/sessions/" + id + "/uploads";
        }

        ValidatableResponse send(String fileName, String content) {
            return given().header("X-Session-Token", token)
                    .multiPart(new MultiPartSpecBuilder(content.getBytes(StandardCharsets.UTF_8))
                            .controlName("file")
                            .fileName(fileName)
                            .mimeType("text/html")
                            .build())
                    .post(uploads())
                    .then();
        }
    }

    @Test
    void a_file_is_taken_in_by_its_content_whatever_it_is_called() {
        Session session = Session.open();
        session.send("plan.exe", "document of a flat")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("upload_id", notNullValue())
                .body("name", equalTo("plan.exe"))
                .body("media_type", equalTo("application/pdf"))
                .body("size", equalTo(18));
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.DPO)))
                .get("/api/v1/admin/conversations/" + session.id() + "/uploads")
                .then()
                .statusCode(200)
                .body("uploads", hasSize(1))
                .body("uploads[0].state", equalTo("quarantined"))
                .body("uploads[0].openable", equalTo(false));
    }

    @Test
    void a_visitor_sees_again_what_they_sent_and_nobody_elses() {
        Session session = Session.open();
        session.send("plan.pdf", "document of a flat").statusCode(201);
        Session other = Session.open();

        given().header("X-Session-Token", session.token())
                .get(session.uploads())
                .then()
                .statusCode(200)
                .body("uploads", hasSize(1))
                .body("uploads[0].name", equalTo("plan.pdf"))
                .body("uploads[0].size", equalTo(18));
        given().header("X-Session-Token", other.token())
                .get(other.uploads())
                .then()
                .statusCode(200)
                .body("uploads", hasSize(0));
    }

    @Test
    void each_flaw_has_its_code() {
        Session session = Session.open();
        session.send("a.svg", "UNSUPPORTED").statusCode(415).body("error", equalTo("unsupported_media_type"));
        for (String flaw : List.of("DAMAGED", "TOO_MUCH", "FORBIDDEN", "")) {
            session.send("a.pdf", flaw)
                    .statusCode(400)
                    .body("error", equalTo("validation_failed"))
                    .body("details", hasSize(1))
                    .body("details[0].field", equalTo("file"))
                    .body("details[0].message", matchesPattern("[A-ZŻ].*\\."));
        }
        assertNothingIsKept(session);
    }

    @Test
    void a_file_over_the_limit_is_refused_though_its_form_is_not_too_long() {
        Session session = Session.open();
        session.send("a.pdf", "document" + "x".repeat(5_242_880))
                .statusCode(413)
                .body("error", equalTo("payload_too_large"));
        session.send("a.pdf", "document" + "x".repeat(7_000_000)).statusCode(413);
        assertNothingIsKept(session);
    }

    @Test
    void a_conversation_takes_a_limited_number_of_files_and_says_when_to_come_back() {
        Session session = Session.open();
        for (int i = 0; i < 3; i++) {
            session.send("a.pdf", "document " + i).statusCode(201);
        }
        session.send("a.pdf", "document")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("error", equalTo("rate_limited"));
    }

    @Test
    void only_one_file_under_its_name_makes_a_form() {
        Session session = Session.open();
        given().header("X-Session-Token", session.token())
                .multiPart("file", "a.pdf", "document".getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "b.pdf", "document".getBytes(StandardCharsets.UTF_8))
                .post(session.uploads())
                .then()
                .statusCode(400);
        given().header("X-Session-Token", session.token())
                .multiPart("document", "a.pdf", "document".getBytes(StandardCharsets.UTF_8))
                .post(session.uploads())
                .then()
                .statusCode(400);
        given().header("X-Session-Token", session.token())
                .multiPart("file", "only text")
                .post(session.uploads())
                .then()
                .statusCode(400)
                .body("details[0].message", equalTo("To pole jest wymagane."));
        given().header("X-Session-Token", session.token())
                .contentType("application/json")
                .body("{}")
                .post(session.uploads())
                .then()
                .statusCode(415);
        assertNothingIsKept(session);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Attack(String name, String type, String body, int... codes) {}

    @Test
    void no_form_makes_the_server_stumble() {
        Session session = Session.open();
        String head = "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n";
        String part = "--b\r\n" + head + "\r\ndocument\r\n";
        String form = "multipart/form-data; boundary=b";
        List<Attack> attacks = new ArrayList<>(List.of(
                new Attack("no body", form, "", 400),
                new Attack("no boundary", "multipart/form-data", part + "--b--\r\n", 400, 415),
                new Attack("an empty boundary", "multipart/form-data; boundary=", part + "--b--\r\n", 400, 415),
                new Attack("another boundary", "multipart/form-data; boundary=x", part + "--b--\r\n", 400),
                new Attack("a boundary of a thousand characters", form + "b".repeat(1000), part, 400),
                new Attack("no end", form, part, 400),
                new Attack("half a head", form, "--b\r\nContent-Dispo", 400),
                new Attack("no head", form, "--b\r\n\r\ndocument\r\n--b--\r\n", 400),
                new Attack("no name", form, "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n", 400),
                new Attack("rubbish", form, "\0\1\2\3".repeat(1000), 400),
                new Attack("only the end", form, "--b--\r\n", 400),
                new Attack("a head without a colon", form, "--b\r\nrubbish\r\n\r\nx\r\n--b--\r\n", 400),
                new Attack(
                        "a head of a megabyte",
                        form,
                        "--b\r\nX: " + "x".repeat(1_000_000) + "\r\n" + head + "\r\nx\r\n--b--\r\n",
                        400,
                        413,
                        415),
                new Attack(
                        "a thousand heads",
                        form,
                        "--b\r\n" + "X: y\r\n".repeat(1000) + head + "\r\nx\r\n--b--\r\n",
                        400,
                        413,
                        415),
                new Attack("a thousand parts", form, part.repeat(1000) + "--b--\r\n", 400, 413),
                new Attack(
                        "a thousand fields",
                        form,
                        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n".repeat(1000) + part
                                + "--b--\r\n",
                        400,
                        413),
                new Attack(
                        "a field of a megabyte",
                        form,
                        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n" + "y".repeat(1_000_000) + "\r\n"
                                + part + "--b--\r\n",
                        400,
                        413),
                new Attack(
                        "an encoding that nobody knows",
                        form,
                        "--b\r\n" + head + "Content-Transfer-Encoding: x-lzw\r\n\r\nx\r\n--b--\r\n",
                        400,
                        415),
                new Attack(
                        "broken base64",
                        form,
                        "--b\r\n" + head + "Content-Transfer-Encoding: base64\r\n\r\n$$$$\r\n--b--\r\n",
                        400,
                        415),
                new Attack(
                        "a form within a form",
                        form,
                        "--b\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--\r\n",
                        400,
                        415),
                new Attack("mixed instead of a form", "multipart/mixed; boundary=b", part + "--b--\r\n", 415),
                new Attack("a form of the old kind", "application/x-www-form-urlencoded", "file=x", 415),
                new Attack("the file alone", "application/pdf", "document", 415),
                new Attack("no type", "", "document", 400, 415),
                new Attack("an unknown alphabet", form + "; charset=x-nope", part + "--b--\r\n", 400, 415)));
        SoftAssertions softly = new SoftAssertions();
        for (Attack attack : attacks) {
            Instant start = Instant.now();
            RawHttp.Answer answer = sent(session, attack);
            Duration took = Duration.between(start, Instant.now());
            softly.assertThat(attack.codes())
                    .as(attack.name() + "\n" + answer.body())
                    .contains(answer.status());
            softly.assertThat(answer.body())
                    .as(attack.name())
                    .contains("\"request_id\"")
                    .doesNotContain("Exception");
            softly.assertThat(took).as(attack.name()).isLessThan(Duration.ofSeconds(1));
        }
        softly.assertAll();
        assertNothingIsKept(session);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void a_name_is_only_ever_text() {
        Session session = Session.open();
        assertThat(sentRaw(session, "../../żółty \u202Eplan.pdf")).contains("\"name\":\"żółty plan.pdf\"");
        session.send("<img src=x onerror=alert(1)>.pdf", "document").statusCode(201);

        String page = Browser.loggedInAs("Anna", Roles.ADMIN)
                .get("/admin/conversations/" + session.id())
                .body();
        assertThat(page)
                .contains("Przesłane pliki", "&lt;img src=x onerror=alert(1)&gt;.pdf", "kwarantanna")
                .doesNotContain("<img src=x");
    }

    @Test
    void staff_get_a_file_as_an_attachment_that_no_page_can_run() {
        HttpResponse<String> file =
                Browser.loggedInAs("Jan", Roles.CONSULTANT).get("/admin/uploads/" + house.picture());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"m_j salon _nowy_.jpg\";"
                        + " filename*=UTF-8''m%C3%B3j%20salon%20%22nowy%22.jpg");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/uploads/" + house.picture() + "/thumbnail")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/uploads/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("error", equalTo("not_found"));
    }

    @Test
    void a_file_in_quarantine_is_given_to_nobody() {
        Session session = Session.open();
        String upload = session.send("a.pdf", "document").extract().path("upload_id");
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.ADMIN)))
                .get("/api/v1/admin/uploads/" + upload)
                .then()
                .statusCode(409)
                .body("error", equalTo("conflict"));
    }

    private static RawHttp.Answer sent(Session session, Attack attack) {
        return RawHttp.send(
                "POST " + session.uploads() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "X-Session-Token: " + session.token() + "\r\n"
                        + (attack.type().isEmpty() ? "" : "Content-Type: " + attack.type() + "\r\n")
                        + "Content-Length: " + attack.body().length() + "\r\n\r\n",
                attack.body().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As browsers write it: the name in UTF-8. */
    private static String sentRaw(Session session, String fileName) {
        byte[] body = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\n\r\ndocument\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return RawHttp.send(
                        "POST " + session.uploads() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "X-Session-Token: " + session.token() + "\r\n"
                                + "Content-Type: multipart/form-data; boundary=b\r\n"
                                + "Content-Length: " + body.length + "\r\n\r\n",
                        body)
                .body();
    }

    private void assertNothingIsKept(Session session) {
        assertThat(house.uploads().ofConversation(new ConversationId(UUID.fromString(session.id()))))
                .isEmpty();
    }

    private static List<Path> arriving() {
        Path folder = Path.of(ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", String.class));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
