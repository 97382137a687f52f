package pl.novahouse.chatbot.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.retention.Traces;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/** Somebody with two conversations, a lead on the board, a consultation and a file asks to be forgotten. */
@Timeout(240)
@Tag("packaged")
class ErasureJourneyTest {

    private static final String EMAIL = "bronislawa.zmuda@example.com";
    private static final Traces TRACES =
            new Traces(List.of("bronisława", "żmuda", "bronislawa", "600909313", "600 909 313", "600-909-313"));

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void whoever_is_erased_is_found_nowhere_and_stays_away_after_an_older_copy_is_restored() throws Exception {
        Guest guest = Guest.arrive(town.service().base());
        guest.say("Mam 62 m² w Gdyni");
        guest.becomeLead("Nazywam się Bronisława Żmuda, " + EMAIL + ", telefon 600 909 313");
        String lead = town.leadOf(guest.session());
        books(guest);
        sendsPicture(guest);
        Guest again = Guest.arrive(town.service().base());
        again.say("Tu znowu Bronisława Żmuda, proszę o ofertę na BRONISLAWA.ZMUDA@example.com");
        town.settle(lead);
        assertThat(town.board().namesOf(lead)).hasSize(1);
        assertThat(uploads()).isNotEmpty();
        try (Connection database = town.database()) {
            assertThat(TRACES.inTables(database)).as("really there before").isNotEmpty();
        }
        RunningService.Errand copied = town.run("backup");
        assertThat(copied.code()).as(copied.output()).isZero();

        JsonNode receipt = town.proves(EMAIL, Map.of("email", EMAIL, "kind", "erasure"));

        town.settle(lead);
        assertThat(receipt.path("receipt_id").asText()).isNotEmpty();
        assertThat(receipt.path("counts").toString())
                .contains("\"conversation\"", "\"lead\"", "\"booking\"", "\"files\"");
        assertThat(town.board().namesOf(lead)).isEmpty();
        try (Connection database = town.database()) {
            assertThat(TRACES.inTables(database)).isEmpty();
        }
        assertThat(uploads()).isEmpty();
        assertThat(TRACES.inFiles(town.home())).isEmpty();
        assertThat(TRACES.in("the log", Files.readString(town.service().log()))).isEmpty();

        theOlderCopyBringsNobodyBack();
    }

    private static void books(Guest guest) throws Exception {
        JsonNode offer = guest.say("Chcę się umówić na konsultację");
        guest.say(offer.path("quick_replies").path(0).asText());
        assertThat(guest.hear("Tak, rezerwuję")).startsWith("Gotowe – konsultacja jest umówiona na ");
    }

    private static void sendsPicture(Guest guest) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("""
                --plan
                Content-Disposition: form-data; name="file"; filename="rzut-zmuda.png"
                Content-Type: image/png

                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", body);
        body.writeBytes("\r\n--plan--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        guest.base().resolve("/api/v1/chat/sessions/" + guest.session() + "/uploads"))
                .header("X-Session-Token", guest.token())
                .header("Content-Type", "multipart/form-data; boundary=plan")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    /** The journal of erasures outlives the database and its copies. */
    private static void theOlderCopyBringsNobodyBack() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Files.copy(town.home().resolve("erasures.log"), elsewhere.resolve("erasures.log"));
        RunningService.Errand restored =
                RunningService.run(elsewhere, Map.of(), "restore", archive().toString());
        assertThat(restored.code()).as(restored.output()).isZero();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(elsewhere.resolve("postgres"));
                Connection database = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            assertThat(TRACES.inTables(database)).isEmpty();
        }
        assertThat(TRACES.inFiles(elsewhere)).isEmpty();
        assertThat(files(elsewhere.resolve("uploads"))).isEmpty();
    }

    private static Path archive() throws IOException {
        return files(town.home().resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(".zip"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> uploads() throws IOException {
        return files(town.home().resolve("uploads"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
