package pl.novahouse.chatbot.application.delivery.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;

/** What every record of tries guarantees. */
public interface AttemptsContract {

    Instant TRIED = Instant.parse("2026-11-25T08:00:00Z");

    Transactions transactions();

    Deliveries deliveries();

    /** A record without tries. */
    Attempts attempts();

    @Test
    default void a_try_is_kept_as_started_and_then_with_its_end() {
        DeliveryId delivery = order("push_lead", UUID.randomUUID());
        Attempt started = Attempt.start(UUID.randomUUID(), delivery, 1, delivery.value(), TRIED);
        begin(started);

        assertThat(in(() -> attempts().of(delivery))).containsExactly(started);

        Report report = new Report(
                new Outcome.Failed(new Failure.Outage(new Reason("timeout", "15 s"))),
                List.of(new Exchange("{\"query\":\"…\"}", ""), new Exchange("ą\"b", "\n")));
        Attempt ended = started.end(report, TRIED.plusSeconds(15));
        end(ended);

        assertThat(in(() -> attempts().of(delivery))).containsExactly(ended);
    }

    @Test
    default void the_latest_tries_of_a_subject_are_found_across_its_deliveries_of_one_kind() {
        UUID lead = UUID.randomUUID();
        DeliveryId first = order("push_lead", lead);
        DeliveryId second = order("push_lead", lead);
        DeliveryId other = order("erase_lead", lead);
        DeliveryId stranger = order("push_lead", UUID.randomUUID());
        Attempt one = begun(first, 1, TRIED);
        Attempt two = begun(first, 2, TRIED.plusSeconds(1));
        Attempt three = begun(second, 1, TRIED.plusSeconds(2));
        begun(other, 1, TRIED.plusSeconds(3));
        begun(stranger, 1, TRIED.plusSeconds(4));

        assertThat(in(() -> attempts().latest(Target.MONDAY, "push_lead", lead, 10)))
                .containsExactly(three, two, one);
        assertThat(in(() -> attempts().latest(Target.MONDAY, "push_lead", lead, 2)))
                .containsExactly(three, two);
        assertThat(in(() -> attempts().latest(Target.MAIL, "push_lead", lead, 2)))
                .isEmpty();
        assertThat(in(() -> attempts().of(first))).containsExactly(one, two);
    }

    @Test
    default void a_lost_try_keeps_its_key() {
        DeliveryId delivery = order("push_lead", UUID.randomUUID());
        Attempt started = begun(delivery, 1, TRIED);
        end(started.lost(TRIED.plusSeconds(120)));

        assertThat(in(() -> attempts().of(delivery))).singleElement().satisfies(kept -> {
            assertThat(kept.key()).isEqualTo(started.key());
            assertThat(kept.result()).isEqualTo(Attempt.Result.LOST);
            assertThat(kept.endedAt()).isEqualTo(Optional.of(TRIED.plusSeconds(120)));
        });
    }

    private DeliveryId order(String kind, UUID subject) {
        return in(() -> deliveries().enqueue(NewDelivery.of(Target.MONDAY, kind, subject)));
    }

    private Attempt begun(DeliveryId delivery, int number, Instant at) {
        Attempt attempt = Attempt.start(UUID.randomUUID(), delivery, number, UUID.randomUUID(), at);
        begin(attempt);
        return attempt;
    }

    private void begin(Attempt attempt) {
        in(() -> {
            attempts().begin(attempt);
            return attempt;
        });
    }

    private void end(Attempt attempt) {
        in(() -> {
            attempts().end(attempt);
            return attempt;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }
}
