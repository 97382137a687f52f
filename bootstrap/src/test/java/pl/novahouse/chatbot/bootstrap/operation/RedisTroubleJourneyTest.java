package pl.novahouse.chatbot.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;

/**
 * Visitors go on talking while a real Redis gets into every kind of trouble; the table that is printed to
 * {@code target/redis-trouble.md} says what it cost them.
 */
@Timeout(180)
@Tag("packaged")
class RedisTroubleJourneyTest {

    private static final int CLIENTS = 4;
    private static final Duration LOAD = Duration.ofSeconds(1);
    private static final Duration LONG_LOAD = Duration.ofSeconds(4);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Duration UNTIL_SEEN = Duration.ofSeconds(6);
    private static final String PLENTY = "1000000/1s";

    private static final Duration BEFORE_TROUBLE = Duration.ofMillis(150);

    /** How often Redis goes, and comes back, in the whole journey. */
    private static final int CHANGES = 14;
    /** Cut connections pass unnoticed when nobody uses them, and are noticed once a second at most. */
    private static final int CHANGES_BY_CUTS = 4;

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Spell> spells = new ArrayList<>();

    /** An answer's status, and how long it took. */
    private record Answer(int status, Duration took) {}

    /**
     * What visitors met while Redis was in one state.
     *
     * @param good whether Redis was well
     * @param answers in the order of how long they took
     */
    private record Spell(String what, boolean good, List<Answer> answers) {

        private Spell {
            answers =
                    answers.stream().sorted(Comparator.comparing(Answer::took)).toList();
        }

        long millis(double share) {
            return answers.get((int) (share * (answers.size() - 1))).took().toMillis();
        }

        long refused() {
            return answers.stream().filter(answer -> answer.status() != 200).count();
        }
    }

    @Test
    void no_trouble_of_redis_changes_a_status_or_makes_a_visitor_wait_long(@TempDir Path folder) throws Exception {
        try (RedisProcess redis = RedisProcess.absent();
                Strait strait = Strait.to(redis.port());
                RunningService service = RunningService.start(folder, settings(strait));
                HttpClient client = HttpClient.newHttpClient()) {
            talk(client, service, LONG_LOAD, () -> {});
            suffer("absent at the start", () -> {}, "degraded", client, service);
            recover("started", redis::start, client, service);
            suffer("killed", redis::kill, "degraded", client, service);
            recover("started again", redis::start, client, service);
            suffer("hanging (SIGSTOP)", () -> redis.signal("STOP"), "degraded", client, service);
            recover("going on (SIGCONT)", () -> redis.signal("CONT"), client, service);
            suffer("slow, 100 ms an answer", () -> strait.delay(Duration.ofMillis(100)), "up", client, service);
            suffer("slow, 1 s an answer", () -> strait.delay(Duration.ofSeconds(1)), "degraded", client, service);
            recover("fast again", () -> strait.delay(Duration.ZERO), client, service);
            suffer("full memory", () -> redis.say("CONFIG SET maxmemory 1"), "degraded", client, service);
            recover("memory again", () -> redis.say("CONFIG SET maxmemory 0"), client, service);
            suffer("read-only", () -> redis.say("REPLICAOF 127.0.0.1 1"), "degraded", client, service);
            recover("writable again", () -> redis.say("REPLICAOF NO ONE"), client, service);
            suffer("another password", () -> changePassword(redis, strait), "degraded", client, service);
            recover("no password again", () -> redis.say("AUTH other", "CONFIG SET requirepass \"\""), client, service);
            suffer("every connection cut", strait::cut, "up", client, service);

            assertThat(spells).allSatisfy(spell -> {
                assertThat(spell.refused()).as(spell.what()).isZero();
                assertThat(spell.answers().getLast().took()).as(spell.what()).isLessThan(LONGEST_WAIT);
            });
            assertThatEveryChangeWasLoggedOnce(service);
        } finally {
            Files.write(Path.of("target", "redis-trouble.md"), table());
        }
    }

    /** Does something to Redis. */
    private interface Deed {
        void done() throws IOException;
    }

    private static Map<String, String> settings(Strait strait) {
        return Map.of(
                "QUARKUS_REDIS_HOSTS",
                "redis://127.0.0.1:" + strait.port(),
                "RATE_LIMIT_ENABLED",
                "true",
                "NOVA_TRAFFIC_LIMITS_SESSION_PER_ADDRESS",
                PLENTY,
                "NOVA_TRAFFIC_SPAM_SAME_TEXT_PER_ADDRESS",
                PLENTY,
                "NOVA_TRAFFIC_SPAM_SAME_TEXT_PER_SESSION",
                PLENTY,
                "NOVA_TRAFFIC_MESSAGE_INTERVAL",
                "0s",
                "NOVA_TRAFFIC_LIMITS_CHAT_PER_ADDRESS",
                PLENTY,
                "NOVA_TRAFFIC_LIMITS_OTHER_PER_ADDRESS",
                PLENTY,
                "NOVA_TRAFFIC_LIMITS_VISITOR_PER_ADDRESS",
                PLENTY);
    }

    private static void changePassword(RedisProcess redis, Strait strait) throws IOException {
        redis.say("CONFIG SET requirepass other");
        strait.cut();
    }

    private void suffer(String what, Deed deed, String state, HttpClient client, RunningService service)
            throws Exception {
        spells.add(new Spell(what, false, talk(client, service, LOAD, deed)));
        await(state, client, service);
    }

    private void recover(String what, Deed deed, HttpClient client, RunningService service) throws Exception {
        deed.done();
        await("up", client, service);
        spells.add(new Spell(what, true, talk(client, service, LOAD, () -> {})));
    }

    /** Visitors ask for a while, in the middle of which something is done to Redis. */
    private List<Answer> talk(HttpClient client, RunningService service, Duration time, Deed deed) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answer>>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(visitors.submit(() -> {
                    List<Answer> mine = new ArrayList<>();
                    while (System.nanoTime() < end) {
                        mine.add(ask(client, service));
                    }
                    return mine;
                }));
            }
            Thread.sleep(BEFORE_TROUBLE);
            deed.done();
            for (Future<List<Answer>> each : all) {
                answers.addAll(each.get());
            }
        }
        return answers;
    }

    private Answer ask(HttpClient client, RunningService service) throws IOException, InterruptedException {
        int number = asked.incrementAndGet();
        String body = "{\"message\": \"Ile kosztuje Comfort, " + (20 + number % 400) + " m2, mieszkanie nr " + number
                + "?\"}";
        long start = System.nanoTime();
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(service.base().resolve("/api/v1/chat"))
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(20))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return new Answer(answer.statusCode(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** The rise is against the middle one of the p99 with a Redis that is well. */
    private List<String> table() {
        long[] well = spells.stream()
                .filter(Spell::good)
                .mapToLong(spell -> spell.millis(0.99))
                .sorted()
                .toArray();
        long usual = well.length == 0 ? 0 : well[well.length / 2];
        List<String> table = new ArrayList<>(List.of(
                "| Redis | answers | median ms | p99 ms | rise of the p99 ms | longest ms | other than 200 |",
                "| --- | --- | --- | --- | --- | --- | --- |"));
        for (Spell spell : spells) {
            table.add(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %s | %d | %d |",
                    spell.what(),
                    spell.answers().size(),
                    spell.millis(0.5),
                    spell.millis(0.99),
                    spell.good() ? "" : Long.toString(spell.millis(0.99) - usual),
                    spell.millis(1),
                    spell.refused()));
        }
        return table;
    }

    /** Waits until the status says so; the metrics then say the same. */
    private static void await(String state, HttpClient client, RunningService service) throws Exception {
        long end = System.nanoTime() + UNTIL_SEEN.toNanos();
        String status = "";
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = get(client, service.base().resolve("/api/v1/status"));
            assertThat(answer.statusCode()).isEqualTo(200);
            status = answer.body();
            if (status.replace(" ", "").contains("{\"name\":\"redis\",\"state\":\"" + state + "\"}")) {
                assertThat(metric(client, service)).isEqualTo(state.equals("degraded") ? 1 : 0);
                return;
            }
            Thread.sleep(100);
        }
        assertThat(status).contains("redis is " + state);
    }

    private static double metric(HttpClient client, RunningService service) throws Exception {
        return get(client, service.management().resolve("/q/metrics"))
                .body()
                .lines()
                .filter(line -> line.startsWith("nova_part_degraded{") && line.contains("part=\"redis\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void assertThatEveryChangeWasLoggedOnce(RunningService service) throws IOException {
        List<String> changes = Files.readAllLines(service.log()).stream()
                .filter(line -> line.contains("redis does not work") || line.contains("redis works again"))
                .map(line -> line.contains("redis works again") ? "back" : "gone")
                .toList();
        assertThat(changes).hasSizeBetween(CHANGES, CHANGES + CHANGES_BY_CUTS);
        for (int i = 0; i < changes.size(); i++) {
            assertThat(changes.get(i)).as("change %d of %s", i, changes).isEqualTo(i % 2 == 0 ? "gone" : "back");
        }
    }
}
