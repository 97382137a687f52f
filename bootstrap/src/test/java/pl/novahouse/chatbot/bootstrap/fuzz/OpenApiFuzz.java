package pl.novahouse.chatbot.bootstrap.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import pl.novahouse.chatbot.bootstrap.fuzz.Caller.Exchange;

/**
 * Sends a running instance thousands of requests made from its own OpenAPI document, and judges each answer: no server
 * error, no status and no error code that the document does not name, one shape of every refusal, none slow.
 */
public final class OpenApiFuzz {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final int NEW_SESSION_EVERY = 40;
    private static final int SHOWN = 40;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    private final List<String> findings = new ArrayList<>();

    private OpenApiFuzz() {}

    /** What is to be asked: the address, how many requests for each operation, for how long, the seed, a bearer token of staff. */
    record Order(URI base, int each, Duration within, long seed, String bearer) {

        static Order fromProperties() {
            return new Order(
                    URI.create(System.getProperty("fuzz.url", "http://localhost:8080")),
                    Integer.getInteger("fuzz.each", 300),
                    Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 10)),
                    Long.getLong("fuzz.seed", 1),
                    System.getProperty("fuzz.bearer", ""));
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        int found = run(Order.fromProperties());
        System.exit(found == 0 ? 0 : 1);
    }

    /** @return how many answers were not as described */
    static int run(Order order) throws IOException, InterruptedException {
        OpenApiFuzz fuzz = new OpenApiFuzz();
        fuzz.askAll(order);
        fuzz.report(order);
        return fuzz.findings.size();
    }

    private void askAll(Order order) throws IOException, InterruptedException {
        JsonNode document;
        try (InputStream described =
                order.base().resolve("/openapi?format=json").toURL().openStream()) {
            document = json.readTree(described);
        }
        Values values = new Values(new Random(order.seed()), document);
        Caller caller = new Caller(order.base(), values, order.bearer());
        List<Described> operations = Described.all(document);
        Instant limit = Instant.now().plus(order.within());
        for (int round = 0; round < order.each() && Instant.now().isBefore(limit); round++) {
            if (round % NEW_SESSION_EVERY == 0) {
                caller.openSession();
            }
            for (Described operation : operations) {
                Exchange exchange = caller.call(operation);
                counts.computeIfAbsent(operation.name(), _ -> new TreeMap<>())
                        .merge(exchange.status(), 1, Integer::sum);
                judge(operation, exchange);
            }
        }
    }

    private void judge(Described operation, Exchange exchange) throws IOException {
        int status = exchange.status();
        if (status >= 500) {
            find("a server error", exchange);
        } else if (!operation.describes(status)) {
            find("an undescribed status", exchange);
        } else if (status >= 400) {
            JsonNode body = json.readTree(exchange.body());
            String code = body.path("error").asText();
            if (!operation.codes(status).contains(code)
                    || body.path("message").asText().isBlank()
                    || body.path("request_id").asText().isBlank()) {
                find("a refusal that is not described", exchange);
            }
        }
        if (!exchange.headers().containsKey("X-Request-ID")) {
            find("an answer without the id of its request", exchange);
        }
        if (exchange.took().compareTo(PATIENCE) > 0) {
            find("an answer after " + exchange.took().toSeconds() + " s", exchange);
        }
    }

    private void find(String what, Exchange exchange) {
        findings.add(what + ": " + exchange.status() + " "
                + exchange.body().substring(0, Math.min(exchange.body().length(), 300)) + "\n    for "
                + exchange.sent());
    }

    @SuppressWarnings("SystemOut")
    private void report(Order order) {
        int asked = counts.values().stream()
                .flatMap(statuses -> statuses.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        counts.forEach((operation, statuses) -> System.out.println(operation + " " + statuses));
        findings.stream().limit(SHOWN).forEach(System.out::println);
        System.out.printf(
                "%d requests to %d operations (seed %d, %s staff): %d answers not as described%n",
                asked, counts.size(), order.seed(), order.bearer().isEmpty() ? "without" : "with", findings.size());
    }
}
