package pl.novahouse.chatbot.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;

/** The packaged service brings every lead to the board once, though it is killed, and though it runs twice. */
@Timeout(300)
@Tag("packaged")
class DeliveryTest {

    /** Two looks after the killed service's leads, and one new item. */
    private static final int LOOKED_UP_AND_MADE = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_service_killed_between_the_call_and_the_commit_leaves_one_item_for_each_lead()
            throws IOException, InterruptedException {
        Map<String, String> settings = Map.of("NOVA_DELIVERY_LEASE", "6s", "NOVA_MONDAY_TIMEOUT", "5s");
        try (SalesHouse house = new SalesHouse(folder, settings)) {
            RunningService service = house.startService();
            assertThat(SalesHouse.await(
                            Duration.ofSeconds(30), () -> house.board().calls() >= 2))
                    .as("the board was inspected")
                    .isTrue();
            house.board().meeting(Trouble.TIMEOUT_AFTER, Trouble.TIMEOUT_AFTER);
            house.enquire(service, 1);
            house.enquire(service, 2);
            assertThat(SalesHouse.await(
                            Duration.ofSeconds(30), () -> house.board().size() == 2))
                    .as("the items are made, and the service has not heard of it")
                    .isTrue();
            service.kill();
            int callsOfTheKilled = house.board().calls();

            RunningService again = service.startAgain();
            try (again) {
                house.enquire(again, 3);
                assertThat(SalesHouse.await(
                                Duration.ofSeconds(90),
                                () -> house.board().leads() == 3
                                        && house.board().calls() >= callsOfTheKilled + LOOKED_UP_AND_MADE))
                        .as("two leads are looked up and the third is made")
                        .isTrue();
            }
            assertThat(house.board().size()).isEqualTo(3);
        }
    }

    @Test
    void two_instances_deliver_the_same_queue_without_a_double() throws InterruptedException {
        Map<String, String> settings = Map.of("NOVA_DELIVERY_WORKERS", "6");
        try (SalesHouse house = new SalesHouse(folder, settings)) {
            house.startService();
            house.startService();

            house.enquire(0, 300);

            assertThat(SalesHouse.await(
                            Duration.ofMinutes(2), () -> house.board().leads() >= 300))
                    .isTrue();
            assertThat(house.board().size()).isEqualTo(300);
            assertThat(house.board().calls())
                    .as("one call each, and the inspections")
                    .isLessThan(320);
        }
    }
}
