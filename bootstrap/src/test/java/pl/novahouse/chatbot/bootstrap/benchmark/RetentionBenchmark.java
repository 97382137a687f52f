package pl.novahouse.chatbot.bootstrap.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * Finding a person among many messages, and the retention of old ones while visitors talk. The first argument is the
 * number of messages (a million by default), ten to a conversation; every fourth conversation gives an address and a
 * number. With {@code find} as the second argument it ends before the retention. The load comes from this process, so
 * it shares the cores.
 */
final class RetentionBenchmark {

    private static final int MESSAGES_OF_ONE = 10;
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out;
    private final long messages;

    private RetentionBenchmark(PrintStream out, long messages) {
        this.out = out;
        this.messages = messages;
    }

    public static void main(String... args) throws Exception {
        long messages = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        boolean findOnly = args.length > 1 && args[1].equals("find");
        new RetentionBenchmark(System.out, messages).run(findOnly);
    }

    private void run(boolean findOnly) throws Exception {
        Path folder = Files.createTempDirectory("retention-benchmark");
        MockOAuth2Server provider = new MockOAuth2Server();
        provider.start(InetAddress.getLoopbackAddress(), 0);
        String issuer = provider.issuerUrl("nova").toString();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("postgres"));
                RunningService service = RunningService.start(folder, settings(server, issuer));
                Connection database = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            String token = "Bearer "
                    + provider.issueToken(
                                    "nova", "ewa", "nova-house-api", Map.of("roles", List.of("dpo"), "iss", issuer))
                            .serialize();
            fill(database);
            note(database);
            export(service, token);
            List<Long> before = talk(service, new AtomicBoolean(true), QUIET);
            report("chat before", before);
            if (!findOnly) {
                retain(service, database, token);
            }
        } finally {
            provider.shutdown();
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres server, String issuer) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", server.user(),
                "QUARKUS_DATASOURCE_PASSWORD", server.password(),
                "NOVA_EMBEDDED_OPENID", "false",
                "NOVA_OPENID_ISSUER", issuer,
                "NOVA_OPENID_CLIENT_SECRET", UUID.randomUUID().toString(),
                "NOVA_OPENID_SESSION_SECRET", UUID.randomUUID().toString(),
                "NOVA_TRAFFIC_MESSAGE_INTERVAL", "0s",
                "RATE_LIMIT_ENABLED", "false");
    }

    private void fill(Connection database) throws SQLException {
        long start = System.nanoTime();
        long conversations = messages / MESSAGES_OF_ONE;
        execute(database, """
                INSERT INTO conversation (id, version, state, token_hash, language, profile, memory, turns, started_at,
                    last_activity_at, closed_at, close_reason)
                SELECT lpad(to_hex(n), 32, '0')::uuid, 0, 'CLOSED', repeat('a', 64), 'PL',
                    CASE WHEN n %% 4 = 0 THEN jsonb_build_object(
                        'name', '{"value": "Anna Nowak", "provenance": {"kind": "Entered"}}'::jsonb,
                        'email', jsonb_build_object('value', 'anna' || n || '@example.pl',
                            'provenance', '{"kind": "Entered"}'::jsonb)) ELSE '{}' END,
                    '{}', 5, now() - interval '200 days', now() - interval '200 days', now() - interval '200 days', 'INACTIVITY'
                FROM generate_series(1, %d) n""".formatted(conversations));
        execute(database, """
                INSERT INTO message (id, conversation_id, turn, author, text, at)
                SELECT gen_random_uuid(), lpad(to_hex(1 + n / 10), 32, '0')::uuid, 1 + n %% 10, 'VISITOR',
                    CASE WHEN n %% 40 = 31 THEN 'Jestem Anna, mój adres to anna' || (1 + n / 10) || '@example.pl, telefon 601 234 567'
                         ELSE 'Ile kosztuje wykończenie mieszkania 65 m² w pakiecie Comfort? Mam 350 000 zł.' END,
                    now() - interval '200 days'
                FROM generate_series(0, %d) n""".formatted(conversations * MESSAGES_OF_ONE - 1));
        execute(database, "ANALYZE");
        out.printf(Locale.ROOT, "filled with %d messages in %d s%n", messages, seconds(start));
    }

    /** The service's own job, called now. */
    private void note(Connection database) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        execute(database, "UPDATE scheduled_tasks SET execution_time = now() WHERE task_name = 'note-contacts'");
        String progress = "SELECT coalesce((SELECT position FROM contact_index_progress), 0)";
        String last = read(database, "SELECT max(position) FROM message");
        while (!read(database, progress).equals(last)) {
            Thread.sleep(200);
        }
        double took = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "contacts noted in %.1f s, %.0f messages/s%n", took, messages / took);
        out.printf(
                Locale.ROOT,
                "the database takes %s%n",
                read(database, "SELECT pg_size_pretty(pg_database_size(current_database()))"));
    }

    private void export(RunningService service, String token) throws Exception {
        long conversation = messages / MESSAGES_OF_ONE / 8 * 4;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(
                    request(service, "/api/v1/admin/rodo/exports")
                            .header("Authorization", token)
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"contact\": \"ANNA" + (conversation + round * 4L) + "@example.pl\"}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            out.printf(
                    Locale.ROOT,
                    "export by e-mail: %d in %.1f ms, %d bytes%n",
                    answer.statusCode(),
                    (System.nanoTime() - start) / 1e6,
                    answer.body().length);
        }
    }

    private void retain(RunningService service, Connection database, String token) throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        List<Long> during = new ArrayList<>();
        Thread visitor = Thread.ofPlatform().start(() -> during.addAll(talk(service, going, Duration.ofHours(1))));
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(
                request(service, "/api/v1/admin/rodo/retention")
                        .header("Authorization", token)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"dry\": false}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        double took = (System.nanoTime() - start) / 1e9;
        going.set(false);
        visitor.join();
        out.println(answer.statusCode() + " " + answer.body());
        out.printf(Locale.ROOT, "retention: %.1f s, %.0f messages/s%n", took, messages / took);
        out.printf(
                Locale.ROOT,
                "left with an address: %s%n",
                read(database, "SELECT count(*) FROM message WHERE text LIKE '%@example.pl%'"));
        report("chat during the retention", during);
    }

    private List<Long> talk(RunningService service, AtomicBoolean going, Duration longest) {
        List<Long> nanos = new ArrayList<>();
        try {
            String opened = post(service, "{\"message\":\"Jaki jest najtańszy pakiet?\"}", "");
            JsonNode session = JSON.readTree(opened);
            String body = JSON.createObjectNode()
                    .put("message", "A ile kosztuje Comfort dla 50 m²?")
                    .put("session_id", session.path("session_id").asText())
                    .toString();
            long end = System.nanoTime() + longest.toNanos();
            while (going.get() && System.nanoTime() < end) {
                long start = System.nanoTime();
                post(service, body, session.path("session_token").asText());
                nanos.add(System.nanoTime() - start);
                Thread.sleep(50);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return nanos;
    }

    private String post(RunningService service, String body, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(service, "/api/v1/chat").POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("X-Session-Token", token);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the chat answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static HttpRequest.Builder request(RunningService service, String path) {
        return HttpRequest.newBuilder(URI.create(service.base() + path)).header("Content-Type", "application/json");
    }

    private void report(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().flatMapToLong(LongStream::of).sorted().toArray();
        if (sorted.length == 0) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%s: %d turns, median %.1f ms, p99 %.1f ms, longest %.1f ms; load average %.1f%n",
                what,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000L;
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
