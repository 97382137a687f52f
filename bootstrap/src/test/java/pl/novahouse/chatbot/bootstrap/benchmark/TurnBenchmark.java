package pl.novahouse.chatbot.bootstrap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import okhttp3.HttpUrl;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.StubModel;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * Full turns a second over HTTP, each answered by a stub model of 0 and 200 ms, beside a bare endpoint with the same
 * two inserts on the same database. The load, the stub and the OpenID provider are in this process, so they share the
 * cores; the processor time of the service alone is told beside, for it depends little on what else the machine does.
 */
final class TurnBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    /** Until the compilers of the service have little left to do; a bare endpoint needs none of it. */
    private static final Duration LONG_WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 45));

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out;

    private TurnBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String... args) throws Exception {
        new TurnBenchmark(System.out).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("turn-benchmark");
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder.resolve("postgres"))) {
            out.println("| what | clients | a second | median ms | p99 ms | service's CPU ms each |");
            out.println("| --- | --- | --- | --- | --- | --- |");
            bare(database);
            turns(database, folder, Duration.ZERO);
            turns(database, folder, Duration.ofMillis(200));
        }
    }

    private void bare(EmbeddedPostgres database) throws Exception {
        int port = 18_099;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareEndpoint.class.getName(),
                        database.jdbcUrl() + "?user=" + database.user() + "&password=" + database.password(),
                        Integer.toString(port))
                .inheritIO()
                .start();
        try {
            URI turn = URI.create("http://localhost:" + port + "/turn");
            awaitAnswer(turn);
            for (int clients : CLIENTS) {
                report("bare endpoint", clients, process.toHandle(), () -> () -> post(turn, "{}", ""));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void turns(EmbeddedPostgres database, Path folder, Duration delay) throws Exception {
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start();
        try (StubModel model = new StubModel(delay);
                RunningService service =
                        RunningService.start(folder, settings(database, model, provider.issuerUrl("staff")))) {
            out.printf(
                    Locale.ROOT,
                    "service ready after %d ms%n",
                    service.startedIn().toMillis());
            URI chat = service.base().resolve("/api/v1/chat");
            if (delay.isZero()) {
                Load.run(16, Duration.ZERO, LONG_WARM_UP, visitor(chat));
            }
            for (int clients : CLIENTS) {
                report("turn, model " + delay.toMillis() + " ms", clients, service.process(), visitor(chat));
            }
            out.printf(Locale.ROOT, "resident after load: %d MB%n", service.residentMegabytes());
        } finally {
            provider.shutdown();
        }
    }

    /** As in production: the database and the OpenID provider are elsewhere. */
    private static Map<String, String> settings(EmbeddedPostgres database, StubModel model, HttpUrl issuer) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.user(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "NOVA_EMBEDDED_DATABASE", "false",
                "NOVA_EMBEDDED_OPENID", "false",
                "NOVA_OPENID_ISSUER", issuer.toString(),
                "NOVA_OPENID_CLIENT_SECRET", UUID.randomUUID().toString(),
                "NOVA_OPENID_SESSION_SECRET", UUID.randomUUID().toString(),
                "NOVA_LLM_BASE_URL", model.url().toString(),
                "RATE_LIMIT_ENABLED", "false");
    }

    private Callable<Load.Client> visitor(URI chat) {
        return () -> {
            JsonNode opened = JSON.readTree(post(chat, "{\"message\":\"qwrtp zxcvb\"}", ""));
            String token = opened.path("session_token").asText();
            String body = JSON.createObjectNode()
                    .put("message", "qwrtp zxcvb")
                    .put("session_id", opened.path("session_id").asText())
                    .toString();
            return () -> post(chat, body, token);
        };
    }

    private String post(URI uri, String body, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answers " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private void awaitAnswer(URI uri) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            try {
                post(uri, "{}", "");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(uri + " does not answer");
    }

    private void report(String what, int clients, ProcessHandle service, Callable<Load.Client> client)
            throws Exception {
        Load.run(clients, Duration.ZERO, WARM_UP, client);
        Duration before = used(service);
        Load.Result result = Load.run(clients, Duration.ZERO, TIME, client);
        double busy = used(service).minus(before).toNanos() / 1_000_000.0;
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f | %.2f |%n",
                what,
                clients,
                result.perSecond(),
                result.median(),
                result.p99(),
                busy / (result.perSecond() * TIME.toSeconds()));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
