package pl.novahouse.chatbot.bootstrap.upload;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.integrations.upload.FakeClamd;
import pl.novahouse.chatbot.integrations.upload.FakeClamd.Mood;
import pl.novahouse.chatbot.integrations.upload.HostileFiles;
import pl.novahouse.chatbot.integrations.upload.HostileFiles.Hostile;
import pl.novahouse.chatbot.integrations.upload.SampleFiles;

/** Every hostile file through the whole service: refused with its code, quickly, and nothing is left of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("packaged")
class HostileUploadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FakeClamd scanner = new FakeClamd(Mood.HONEST);
    private final Path folder;
    private final RunningService service;

    HostileUploadsTest() throws IOException {
        folder = Files.createTempDirectory("nova-house-uploads");
        service = RunningService.start(
                folder,
                Map.of(
                        "NOVA_UPLOADS_CLAMAV_HOST",
                        "127.0.0.1",
                        "NOVA_UPLOADS_CLAMAV_PORT",
                        Integer.toString(scanner.port()),
                        "NOVA_UPLOADS_CLAMAV_EVERY",
                        "1s"));
    }

    @AfterAll
    void stop() {
        service.close();
        scanner.close();
    }

    private record Session(String id, String token) {}

    @BeforeAll
    void warmUp() {
        Session session = open();
        for (byte[] file :
                List.of(SampleFiles.pdf(1), SampleFiles.jpeg(900, 600), SampleFiles.png(90, 60), SampleFiles.webp())) {
            assertThat(send(session, file).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void every_hostile_file_is_refused_with_its_code_within_a_second_and_leaves_nothing() throws Exception {
        Session session = open();
        for (Hostile file : HostileFiles.all()) {
            Instant start = Instant.now();
            Response answer = send(session, file.bytes());
            Duration took = Duration.between(start, Instant.now());
            assertThat(answer.statusCode() + " " + answer.path("error"))
                    .as(file.name())
                    .isEqualTo(code(file));
            assertThat(took).as(file.name()).isLessThan(PATIENCE);
        }
        assertThat(rows(session)).isZero();
        try (Stream<Path> arriving = Files.list(folder.resolve("uploads").resolve("incoming"))) {
            assertThat(arriving).isEmpty();
        }
    }

    @Test
    void a_clean_file_leaves_quarantine_and_an_infected_one_leaves_the_folder() throws Exception {
        Session session = open();
        String clean = send(session, SampleFiles.pdf(2)).path("upload_id");
        String infected = send(
                        session,
                        SampleFiles.pdfWith("", "<< /Length 68 >>\nstream\n" + FakeClamd.EICAR + "\nendstream"))
                .path("upload_id");
        String carrier = send(session, SampleFiles.joined(SampleFiles.pdfWith("/Title (x)"), SampleFiles.ascii("\n")))
                .path("upload_id");

        await(() -> "CLEAN".equals(state(clean)) && "CLEAN".equals(state(carrier)));
        await(() -> "INFECTED".equals(state(infected)));

        await(() -> !stored().contains(infected));
        assertThat(stored()).contains(clean, carrier);
    }

    private static String code(Hostile file) {
        return switch (file.flaw()) {
            case UNSUPPORTED -> "415 unsupported_media_type";
            case DAMAGED, TOO_MUCH, FORBIDDEN -> "400 validation_failed";
        };
    }

    private Session open() {
        Response opened =
                given().baseUri(service.base().toString()).noContentType().post("/api/v1/chat/sessions");
        return new Session(opened.path("session_id"), opened.path("session_token"));
    }

    private Response send(Session session, byte[] file) {
        return given().baseUri(service.base().toString())
                .header("X-Session-Token", session.token())
                .multiPart("file", "plan.pdf", file)
                .post("/api/v1/chat/sessions/" + session.id() + "/uploads");
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        Instant limit = Instant.now().plusSeconds(20);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(limit);
            Thread.sleep(200);
        }
    }

    private List<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("uploads"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private int rows(Session session) throws Exception {
        return Integer.parseInt(query("SELECT count(*) FROM upload WHERE conversation_id = '" + session.id() + "'"));
    }

    private String state(String upload) throws Exception {
        return query("SELECT state FROM upload WHERE id = '" + upload + "'");
    }

    /** Looks into the embedded database, as an operator would. */
    private String query(String sql) throws IOException, SQLException {
        Path server = folder.resolve("postgres");
        String port = Files.readAllLines(server.resolve("data").resolve("postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(server.resolve("password"), StandardCharsets.UTF_8)
                .strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getString(1) : "";
        }
    }
}
