package pl.novahouse.chatbot.bootstrap.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.OpenWidget;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/**
 * Two instances of the packaged service on one database remind many silent visitors, both at the same time: the job is
 * taken away from the one that does it, as it is from an instance that hangs and then goes on. What it took is in
 * {@code target/nudges.md}.
 */
@Timeout(240)
@Tag("packaged")
class NudgesOfTwoInstancesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SILENT = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BEARABLE = Duration.ofSeconds(5);

    /** Lets the database note which instance wrote an event. */
    private static final String SIGN =
            "ALTER TABLE conversation_event ADD COLUMN written_by text DEFAULT current_setting('application_name')";

    /** Visitors who wrote once, a quarter of an hour ago. */
    private static final String FILL = """
            INSERT INTO conversation (id, version, state, token_hash, language, profile, memory, turns, started_at,
                last_activity_at)
            SELECT gen_random_uuid(), 1, 'OPEN', repeat('0', 64), 'PL', '{}', '{"fallbacksInRow":0}', 1,
                now() - interval '16 minutes', now() - interval '15 minutes' - n * interval '1 millisecond'
            FROM generate_series(1, %d) AS n
            """.formatted(SILENT);

    private static final String NUDGES = "FROM conversation_event WHERE kind ->> 'kind' = 'Nudged'";
    private static final String JOB = "task_name = 'nudge-silent-visitors'";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres database;
    private static List<RunningService> instances;

    private final AtomicBoolean talking = new AtomicBoolean(true);

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedPostgres.start(folder.resolve("postgres"));
        instances = atOnce(List.of(() -> instance("one"), () -> instance("other")));
        try (Connection connection = connect()) {
            execute(connection, SIGN);
            await(connection, "SELECT NOT picked AND execution_time > now() FROM scheduled_tasks WHERE " + JOB);
            execute(connection, "UPDATE scheduled_tasks SET execution_time = now() + interval '1 hour' WHERE " + JOB);
        }
    }

    private static RunningService instance(String name) {
        return RunningService.start(
                folder.resolve(name),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database.jdbcUrl() + (database.jdbcUrl().contains("?") ? "&" : "?") + "ApplicationName=" + name,
                        "QUARKUS_DATASOURCE_USERNAME",
                        database.user(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        database.password(),
                        "NOVA_TRAFFIC_MESSAGE_INTERVAL",
                        "0s",
                        "NOVA_INACTIVITY_QUIET_FROM",
                        "00:00",
                        "NOVA_INACTIVITY_QUIET_UNTIL",
                        "00:00"));
    }

    @AfterAll
    static void stop() {
        instances.forEach(RunningService::close);
        database.close();
    }

    @Test
    void every_silent_visitor_is_reminded_exactly_once_while_others_talk() throws Exception {
        try (Connection connection = connect();
                OpenWidget atOne = widget(connection, instances.getLast(), instances.getFirst());
                OpenWidget atOther = widget(connection, instances.getFirst(), instances.getLast());
                ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<OpenWidget> widgets = List.of(atOne, atOther);
            execute(connection, FILL);
            List<Future<List<Duration>>> chats = instances.stream()
                    .map(instance -> visitors.submit(() -> talk(instance)))
                    .toList();

            Duration took;
            try {
                took = remindAll(connection, SILENT + widgets.size());
            } finally {
                talking.set(false);
            }

            assertThat(read(connection, "SELECT count(*) " + NUDGES)).isEqualTo(Integer.toString(SILENT + 2));
            assertThat(read(connection, "SELECT count(DISTINCT conversation_id) " + NUDGES))
                    .isEqualTo(Integer.toString(SILENT + 2));
            for (OpenWidget widget : widgets) {
                assertThat(widget.hears("nudge").path("text").asText()).contains("brakuje tylko metrażu");
                assertThat(widget.heard("nudge")).hasSize(1);
            }
            report(connection, took, chats);
        }
    }

    /** How long it took until all were reminded; after that the job runs twice more. */
    private static Duration remindAll(Connection connection, int all) throws Exception {
        long begin = System.nanoTime();
        execute(connection, "UPDATE scheduled_tasks SET execution_time = now() WHERE " + JOB);
        remindAtBoth(connection);
        await(connection, "SELECT count(*) = " + all + " " + NUDGES);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        runOnce(connection);
        runOnce(connection);
        return took;
    }

    /** The widget of a visitor who wrote to one instance a quarter of an hour ago and listens to another. */
    private static OpenWidget widget(Connection connection, RunningService wroteTo, RunningService listensTo)
            throws Exception {
        JsonNode answer = ask(wroteTo.base(), "Jaki jest najtańszy pakiet?");
        String session = answer.path("session_id").asText();
        execute(
                connection,
                "UPDATE conversation SET started_at = started_at - interval '15 minutes',"
                        + " last_activity_at = last_activity_at - interval '15 minutes' WHERE id = '" + session + "'");
        return OpenWidget.at(
                listensTo.base(), session, answer.path("session_token").asText(), 0);
    }

    /** Takes the job away from whoever does it, until both instances have reminded somebody. */
    private static void remindAtBoth(Connection connection) throws Exception {
        await(connection, "SELECT picked FROM scheduled_tasks WHERE " + JOB);
        String busy = read(connection, "SELECT picked_by FROM scheduled_tasks WHERE " + JOB);
        long end = System.nanoTime() + PATIENCE.toNanos();
        String writers = "SELECT count(DISTINCT written_by) " + NUDGES;
        while (!read(connection, writers).equals("2") && System.nanoTime() < end) {
            execute(
                    connection,
                    "UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL,"
                            + " version = version + 1, execution_time = now() WHERE " + JOB + " AND picked_by = '"
                            + busy + "'");
            Thread.sleep(20);
        }
        assertThat(read(connection, writers))
                .as("instances that reminded somebody")
                .isEqualTo("2");
    }

    /** Lets the job run again and waits for its end. */
    private static void runOnce(Connection connection) throws Exception {
        await(connection, "SELECT NOT picked FROM scheduled_tasks WHERE " + JOB);
        execute(connection, "UPDATE scheduled_tasks SET execution_time = now() WHERE " + JOB);
        await(connection, "SELECT NOT picked AND execution_time > now() FROM scheduled_tasks WHERE " + JOB);
    }

    private static void report(Connection connection, Duration took, List<Future<List<Duration>>> chats)
            throws Exception {
        List<String> table = new ArrayList<>(List.of(
                "| instance | reminders | answers meanwhile | median ms | p99 ms | longest ms |",
                "| --- | --- | --- | --- | --- | --- |"));
        for (int i = 0; i < instances.size(); i++) {
            String name = i == 0 ? "one" : "other";
            List<Duration> turns = chats.get(i).get();
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %d |",
                    name,
                    read(connection, "SELECT count(*) " + NUDGES + " AND written_by = '" + name + "'"),
                    turns.size(),
                    turns.get(turns.size() / 2).toMillis(),
                    turns.get((int) (0.99 * (turns.size() - 1))).toMillis(),
                    turns.getLast().toMillis()));
        }
        table.add("");
        table.add("All reminders took " + took.toMillis() + " ms.");
        Files.write(Path.of("target", "nudges.md"), table);
    }

    /** Asks until it is told to end; every answer is a good one and none comes late. */
    private List<Duration> talk(RunningService instance) throws IOException, InterruptedException {
        List<Duration> took = new ArrayList<>();
        while (talking.get()) {
            long start = System.nanoTime();
            ask(instance.base(), "Ile kosztuje Comfort dla " + (20 + took.size() % 400) + " m²?");
            took.add(Duration.ofNanos(System.nanoTime() - start));
            Thread.sleep(20);
        }
        assertThat(took).isNotEmpty().allSatisfy(each -> assertThat(each).isLessThan(BEARABLE));
        return took.stream().sorted().toList();
    }

    private static JsonNode ask(URI base, String message) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(base.resolve("/api/v1/chat"))
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(20))
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("message", message))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(works)) {
                results.add(each.get());
            }
            return results;
        }
    }

    private static void await(Connection connection, String condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!read(connection, condition).equals("t") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(read(connection, condition)).as(condition).isEqualTo("t");
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
