package pl.novahouse.chatbot.bootstrap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import pl.novahouse.chatbot.bootstrap.delivery.SalesHouse;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;

/**
 * Ten thousand leads, sent as forms to the packaged service, reach a board that fails at random in some four of a
 * hundred calls; afterwards it must hold exactly ten thousand items. Prints how long it took.
 */
public final class DeliveryBenchmark {

    private static final int LEADS = Integer.getInteger("leads", 10_000);
    private static final long SEED = 20261125;
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private DeliveryBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("delivery-benchmark");
        Map<String, String> settings = Map.of(
                "NOVA_DELIVERY_WORKERS", "8",
                "NOVA_DELIVERY_BREAKER_THRESHOLD", "25",
                "NOVA_DELIVERY_BREAKER_REST", "1s",
                "NOVA_MONDAY_TIMEOUT", "1s");
        try (SalesHouse house = new SalesHouse(folder, settings)) {
            house.startService();
            Random random = new Random(SEED);
            house.board().planning(_ -> trouble(random.nextInt(10_000)));
            Instant begun = Instant.now();
            house.enquire(0, LEADS);
            Instant taken = Instant.now();
            boolean all = SalesHouse.await(LIMIT, () -> house.board().leads() >= LEADS);
            Instant delivered = Instant.now();
            // A late repetition would show as an item too many.
            Thread.sleep(Duration.ofSeconds(10));
            System.out.printf(
                    Locale.ROOT,
                    "%d leads taken in %.1f s, all on the board after %.1f s, in %d calls%n",
                    LEADS,
                    seconds(begun, taken),
                    seconds(begun, delivered),
                    house.board().calls());
            System.out.printf(
                    Locale.ROOT,
                    "items: %d, leads with an item: %d%n",
                    house.board().size(),
                    house.board().leads());
            if (!all || house.board().size() != LEADS) {
                throw new IllegalStateException("the board does not hold exactly one item for each lead");
            }
        }
    }

    /** One of a thousand is a timeout of a second; the quick troubles are more frequent. */
    private static Trouble trouble(int dice) {
        if (dice < 10) {
            return Trouble.TIMEOUT_AFTER;
        }
        if (dice < 15) {
            return Trouble.TOO_MANY_WITH_WAIT;
        }
        if (dice < 20) {
            return Trouble.COMPLEXITY;
        }
        if (dice < 80) {
            return Trouble.CUT_BEFORE;
        }
        if (dice < 140) {
            return Trouble.CUT_AFTER;
        }
        if (dice < 200) {
            return Trouble.CUT_DURING;
        }
        if (dice < 260) {
            return Trouble.GARBAGE;
        }
        if (dice < 320) {
            return Trouble.BAD_GATEWAY_AFTER;
        }
        if (dice < 380) {
            return Trouble.INTERNAL_ERROR_AFTER;
        }
        return dice < 400 ? Trouble.UNAVAILABLE : Trouble.NONE;
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
