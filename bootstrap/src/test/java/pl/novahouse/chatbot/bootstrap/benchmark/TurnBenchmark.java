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
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import okhttp3.HttpUrl;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.StubModel;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * Full turns a second over HTTP, each answered by a stub model of 0 and 200 ms, beside a bare endpoint with the same
 * two inserts on the same database. The load, the stub and the OpenID provider are in this process, so they share the
 * cores; the processor time of each part is told beside, for it depends less on what else the machine does.
 */
final class TurnBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(3);
    /** Until the compilers of the service have little left to do. */
    private static final Duration LONG_WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 45));

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final List<Integer> CLIENTS = List.of(1, 16, 64);
    private static final int STARTS = 3;
    private static final String MESSAGE = "qwrtp zxcvb";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out;
    private final Path folder;
    private final EmbeddedPostgres database;
    private final StubModel model;
    private final Map<String, String> settings;

    private TurnBenchmark(
            PrintStream out, Path folder, EmbeddedPostgres database, StubModel model, Map<String, String> settings) {
        this.out = out;
        this.folder = folder;
        this.database = database;
        this.model = model;
        this.settings = settings;
    }

    public static void main(String... args) throws Exception {
        Path folder = Files.createTempDirectory("turn-benchmark");
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start();
        try (EmbeddedPostgres database = EmbeddedPostgres.start(folder.resolve("postgres"));
                StubModel model = new StubModel(Duration.ZERO)) {
            new TurnBenchmark(
                            System.out, folder, database, model, settings(database, model, provider.issuerUrl("staff")))
                    .run();
        } finally {
            provider.shutdown();
        }
    }

    private void run() throws Exception {
        out.println("Processor time in ms for each request: of the service, of PostgreSQL, of the load and the model.");
        out.println();
        out.println("| what | clients | a second | median ms | p99 ms | service | PostgreSQL | load |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        long resident = turns();
        bare();
        out.printf(Locale.ROOT, "%nAfter %d s of warm-up.%n", LONG_WARM_UP.toSeconds());
        out.printf(Locale.ROOT, "Resident after load: %d MB%n", resident);
        for (int i = 0; i < STARTS; i++) {
            try (RunningService service = RunningService.start(folder, settings)) {
                out.printf(
                        Locale.ROOT,
                        "Ready after %d ms, resident %d MB%n",
                        service.startedIn().toMillis(),
                        service.residentMegabytes());
            }
        }
    }

    private long turns() throws Exception {
        try (RunningService service = RunningService.start(folder, settings)) {
            URI chat = service.base().resolve("/api/v1/chat");
            Load.run(16, LONG_WARM_UP, visitor(chat));
            for (int delay : List.of(0, 200)) {
                model.takes(Duration.ofMillis(delay));
                for (int clients : CLIENTS) {
                    report("turn, model " + delay + " ms", clients, service.process(), visitor(chat));
                }
            }
            return service.residentMegabytes();
        }
    }

    private void bare() throws Exception {
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
            for (String transactions : List.of("one", "two")) {
                URI turn = URI.create("http://localhost:" + port + "/" + transactions);
                awaitAnswer(turn);
                for (int clients : CLIENTS) {
                    report(
                            "bare endpoint, transactions: " + transactions,
                            clients,
                            process.toHandle(),
                            () -> () -> post(turn, MESSAGE, ""));
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
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
            JsonNode opened = JSON.readTree(post(chat, "{\"message\":\"" + MESSAGE + "\"}", ""));
            String token = opened.path("session_token").asText();
            String body = JSON.createObjectNode()
                    .put("message", MESSAGE)
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
        Load.run(clients, WARM_UP, client);
        List<ProcessHandle> parts = List.of(service, server(), ProcessHandle.current());
        List<Duration> before = parts.stream().map(TurnBenchmark::used).toList();
        Load.Result result = Load.run(clients, TIME, client);
        List<Duration> after = parts.stream().map(TurnBenchmark::used).toList();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f |",
                what,
                clients,
                result.perSecond(),
                result.median(),
                result.p99());
        for (int i = 0; i < parts.size(); i++) {
            double busy = after.get(i).minus(before.get(i)).toNanos() / 1_000_000.0;
            out.printf(Locale.ROOT, " %.2f |", busy / result.requests());
        }
        out.println();
    }

    private ProcessHandle server() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Of a process and those it started, which is how PostgreSQL works. */
    private static Duration used(ProcessHandle process) {
        Stream<ProcessHandle> children =
                process.equals(ProcessHandle.current()) ? Stream.empty() : process.descendants();
        return Stream.concat(Stream.of(process), children)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
