package pl.novahouse.chatbot.bootstrap.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.integrations.lead.FakeBoard;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/** A database, a fake board, and as many instances of the packaged service as a test wants. */
public final class SalesHouse implements AutoCloseable {

    private static final int SENDERS = 8;

    private final Path folder;
    private final EmbeddedPostgres database;
    private final FakeBoard board = FakeBoard.start();
    private final Map<String, String> settings;
    private final List<RunningService> services = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** @param more settings over those that make tries and waits short */
    public SalesHouse(Path folder, Map<String, String> more) {
        this.folder = folder;
        this.database = EmbeddedPostgres.start(folder.resolve("database"));
        this.settings = new HashMap<>(Map.of(
                "NOVA_EMBEDDED_DATABASE",
                "false",
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                database.user(),
                "QUARKUS_DATASOURCE_PASSWORD",
                database.password(),
                "NOVA_MONDAY_URL",
                board.url().toString(),
                "NOVA_MONDAY_TOKEN",
                FakeBoard.TOKEN,
                "NOVA_MONDAY_BOARD_ID",
                FakeBoard.BOARD,
                "NOVA_DELIVERY_LOOK_EVERY",
                "200ms",
                "NOVA_DELIVERY_FIRST_WAIT",
                "200ms"));
        settings.putAll(more);
    }

    public FakeBoard board() {
        return board;
    }

    public RunningService startService() {
        RunningService service = RunningService.start(folder.resolve("service-" + services.size()), settings);
        services.add(service);
        return service;
    }

    /** Sends one enquiry with consent, as the form does. */
    public void enquire(RunningService service, int number) throws IOException, InterruptedException {
        String body = """
                {"name":"Anna Nowak","email":"osoba%d@example.com","city":"Gdańsk","area_m2":62,"package":"Comfort",
                 "language":"pl","consents":[{"purpose":"contact","granted":true,"text_version":"2026-11"}],
                 "submission_id":"%s"}""".formatted(number, UUID.randomUUID());
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.base() + "/api/v1/leads"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("no lead: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Sends many enquiries, some at a time, to the services in turn. */
    public void enquire(int from, int count) throws InterruptedException {
        Semaphore free = new Semaphore(SENDERS);
        AtomicInteger failed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = from + i;
                free.acquire();
                threads.execute(() -> {
                    try {
                        enquire(services.get(number % services.size()), number);
                    } catch (IOException | InterruptedException | IllegalStateException failure) {
                        failed.incrementAndGet();
                    } finally {
                        free.release();
                    }
                });
            }
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " enquiries were not taken");
        }
    }

    /** Waits until it holds. */
    public static boolean await(Duration limit, BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(100);
        }
        return true;
    }

    @Override
    public void close() {
        services.forEach(RunningService::close);
        board.close();
        database.close();
    }
}
