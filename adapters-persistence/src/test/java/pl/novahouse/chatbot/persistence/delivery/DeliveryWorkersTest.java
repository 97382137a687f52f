package pl.novahouse.chatbot.persistence.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class DeliveryWorkersTest {

    private final AgroalDataSource database;

    @Inject
    DeliveryWorkersTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void a_worker_goes_on_until_nothing_is_left_and_looks_again_later() throws InterruptedException {
        AtomicInteger left = new AtomicInteger(5);
        CountDownLatch looks = new CountDownLatch(8);
        DeliveryWorker worker = new DeliveryWorker("until-nothing-is-left", () -> {
            looks.countDown();
            return left.getAndDecrement() > 0;
        });
        try (Instance _ = start(worker)) {
            assertThat(looks.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void of_all_instances_together_one_at_a_time_is_a_worker() throws InterruptedException {
        AtomicInteger atOnce = new AtomicInteger();
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch looks = new CountDownLatch(10);
        DeliveryWorker worker = new DeliveryWorker("alone", () -> {
            seen.add(atOnce.incrementAndGet());
            rest();
            atOnce.decrementAndGet();
            looks.countDown();
            return false;
        });
        try (Instance _ = start(worker);
                Instance _ = start(worker)) {
            assertThat(looks.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(seen).containsExactly(1);
    }

    @Test
    void closing_ends_a_round_that_would_go_on_and_on() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        long started;
        try (Instance _ = start(new DeliveryWorker("on-and-on", () -> {
            begun.countDown();
            rest();
            return true;
        }))) {
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            started = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    private Instance start(DeliveryWorker worker) {
        DeliveryWorkers workers = new DeliveryWorkers(
                database, List.of(new DeliveryCrew(List.of(worker), Duration.ofMillis(200), Set.of(Target.MONDAY))));
        workers.begin(new StartupEvent());
        return () -> workers.end(new ShutdownEvent());
    }

    /** One instance of the service, as far as deliveries go. */
    private interface Instance extends AutoCloseable {
        @Override
        void close();
    }

    private static void rest() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
