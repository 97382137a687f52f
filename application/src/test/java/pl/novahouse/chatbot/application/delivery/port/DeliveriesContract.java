package pl.novahouse.chatbot.application.delivery.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter.State;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every queue of deliveries guarantees. */
public interface DeliveriesContract {

    /** A moment after everything that a test orders. */
    Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    Transactions transactions();

    /** A queue without deliveries. */
    Deliveries deliveries();

    @Test
    default void an_ordered_delivery_waits_to_be_tried_at_once() {
        UUID lead = UUID.randomUUID();
        DeliveryId id = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead).withReference("x-1"));

        Delivery waiting = find(id);

        assertThat(waiting.target()).isEqualTo(Target.MONDAY);
        assertThat(waiting.kind()).isEqualTo("push_lead");
        assertThat(waiting.subject()).isEqualTo(lead);
        assertThat(waiting.reference()).isEqualTo("x-1");
        assertThat(waiting.attempts()).isZero();
        assertThat(waiting.progress()).isEqualTo(new Progress.Waiting(waiting.createdAt()));
        assertThat(next(Target.MONDAY)).contains(waiting);
        assertThat(next(Target.MAIL)).isEmpty();
    }

    @Test
    default void a_delivery_waits_for_its_moment_and_knows_its_end() {
        Instant start = Instant.parse("2090-05-01T00:00:00Z");
        Instant end = Instant.parse("2090-05-02T00:00:00Z");
        DeliveryId id = enqueue(NewDelivery.of(Target.MAIL, "remind", UUID.randomUUID())
                .startingAt(start)
                .expiringAt(end));

        assertThat(find(id).until()).contains(end);
        assertThat(next(Target.MAIL, start.minusMillis(1))).isEmpty();
        assertThat(next(Target.MAIL, start).map(Delivery::id)).contains(id);
    }

    @Test
    default void an_order_for_the_latest_state_is_merged_into_an_equal_one_that_waits() {
        UUID lead = UUID.randomUUID();
        NewDelivery order = NewDelivery.ofLatestState(Target.MONDAY, "push_lead", lead);
        DeliveryId first = enqueue(order);

        assertThat(enqueue(order)).isEqualTo(first);
        assertThat(enqueue(order.withReference("other"))).isNotEqualTo(first);
        assertThat(enqueue(NewDelivery.ofLatestState(Target.MONDAY, "push_lead", UUID.randomUUID())))
                .isNotEqualTo(first);
    }

    @Test
    default void an_order_is_not_merged_across_one_of_another_kind_that_waits_behind() {
        UUID lead = UUID.randomUUID();
        NewDelivery push = NewDelivery.ofLatestState(Target.MONDAY, "push_lead", lead);
        DeliveryId first = enqueue(push);
        DeliveryId erasure = enqueue(NewDelivery.ofLatestState(Target.MONDAY, "erase_lead", lead));

        DeliveryId second = enqueue(push);

        assertThat(second).isNotIn(first, erasure);
        assertThat(enqueue(push)).isEqualTo(second);
    }

    @Test
    default void an_order_is_not_merged_into_one_that_has_already_set_out() {
        NewDelivery order = NewDelivery.ofLatestState(Target.MONDAY, "push_lead", UUID.randomUUID());
        DeliveryId first = enqueue(order);
        update(find(first).begin(LATER));

        assertThat(enqueue(order)).isNotEqualTo(first);
    }

    @Test
    default void deliveries_of_one_subject_go_out_one_after_the_other() {
        UUID lead = UUID.randomUUID();
        DeliveryId first = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead));
        DeliveryId second = enqueue(NewDelivery.of(Target.MONDAY, "erase_lead", lead));
        DeliveryId mail = enqueue(NewDelivery.of(Target.MAIL, "confirm_lead", lead));

        Delivery begun = update(find(first).begin(LATER));

        assertThat(next(Target.MONDAY, LATER.minusSeconds(1))).isEmpty();
        assertThat(next(Target.MAIL).map(Delivery::id)).contains(mail);
        assertConflict(() -> update(find(second).begin(LATER)));
        update(begun.delivered(begun.createdAt()));
        assertThat(next(Target.MONDAY).map(Delivery::id)).contains(second);
    }

    @Test
    default void one_that_failed_keeps_its_place_before_the_later_ones() {
        UUID lead = UUID.randomUUID();
        DeliveryId first = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead));
        enqueue(NewDelivery.of(Target.MONDAY, "erase_lead", lead));
        Reason timeout = new Reason("timeout", "30 s");

        update(update(find(first).begin(LATER)).tryAgain(timeout, LATER));

        assertThat(find(first).lastFailure()).contains(timeout);
        assertThat(find(first).failures()).isEqualTo(1);
        assertThat(next(Target.MONDAY, LATER.minusSeconds(1))).isEmpty();
        assertThat(next(Target.MONDAY, LATER).map(Delivery::id)).contains(first);
    }

    @Test
    default void a_dead_one_lets_the_later_ones_pass_and_is_replayed_behind_them() {
        UUID lead = UUID.randomUUID();
        DeliveryId first = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead));
        DeliveryId second = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead));
        Delivery begun = update(find(first).begin(LATER));
        update(begun.giveUp(Reason.of("column_value"), begun.createdAt()));

        assertThat(in(() -> deliveries().dead(Target.MONDAY, 10)))
                .extracting(Delivery::id)
                .containsExactly(first);
        assertThat(next(Target.MONDAY).map(Delivery::id)).contains(second);
        Delivery replayed = in(() -> deliveries()
                .requeue(find2(first).replay(find2(first).createdAt().minus(Duration.ofDays(1)))));
        assertThat(replayed.failures()).isZero();
        assertThat(next(Target.MONDAY).map(Delivery::id)).contains(second);
    }

    @Test
    default void one_whose_lease_has_run_out_is_taken_up_again() {
        DeliveryId id = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        Instant lease = Instant.parse("2090-01-01T00:00:00Z");
        update(find(id).begin(lease));

        assertThat(next(Target.MONDAY, lease.minusMillis(1))).isEmpty();
        assertThat(next(Target.MONDAY, lease).map(Delivery::id)).contains(id);
    }

    @Test
    default void a_stale_write_is_declined() {
        DeliveryId id = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        Delivery read = find(id);
        update(read.begin(LATER));

        assertConflict(() -> update(read.begin(LATER)));
        assertConflict(() -> in(() -> deliveries().requeue(read.replay(read.createdAt()))));
    }

    @Test
    default void a_page_holds_what_its_filter_asks_for_the_latest_first() {
        UUID lead = UUID.randomUUID();
        DeliveryId first = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", lead));
        DeliveryId second = enqueue(NewDelivery.of(Target.MAIL, "confirm_lead", lead));
        DeliveryId third = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        update(update(find(third).begin(LATER)).delivered(find(third).createdAt()));

        assertThat(ids(page(Optional.empty(), Optional.empty(), Optional.empty(), 0, 10)))
                .containsExactly(third, second, first);
        assertThat(ids(page(Optional.of(Target.MONDAY), Optional.empty(), Optional.empty(), 0, 10)))
                .containsExactly(third, first);
        assertThat(ids(page(Optional.empty(), Optional.of(State.WAITING), Optional.empty(), 0, 10)))
                .containsExactly(second, first);
        assertThat(ids(page(Optional.of(Target.MAIL), Optional.of(State.WAITING), Optional.of(lead), 0, 10)))
                .containsExactly(second);
        DeliveryPage middle = page(Optional.empty(), Optional.empty(), Optional.empty(), 1, 1);
        assertThat(ids(middle)).containsExactly(second);
        assertThat(middle.total()).isEqualTo(3);
    }

    @Test
    default void figures_tell_the_size_and_the_oldest_of_every_queue() {
        DeliveryId oldest = enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        enqueue(NewDelivery.of(Target.MONDAY, "push_lead", UUID.randomUUID()));
        DeliveryId dead = enqueue(NewDelivery.of(Target.MAIL, "confirm_lead", UUID.randomUUID()));
        Delivery begun = update(find(dead).begin(LATER));
        update(begun.giveUp(Reason.of("mail_refused"), begun.createdAt()));

        assertThat(in(deliveries()::figures))
                .containsExactlyInAnyOrder(
                        new QueueFigures(
                                Target.MONDAY, 2, 0, Optional.of(find(oldest).createdAt())),
                        new QueueFigures(Target.ZENCAL, 0, 0, Optional.empty()),
                        new QueueFigures(Target.MAIL, 0, 1, Optional.empty()),
                        new QueueFigures(Target.WEBHOOK, 0, 0, Optional.empty()));
    }

    @Test
    default void an_end_is_stored_with_its_reason() {
        DeliveryId id = enqueue(NewDelivery.of(Target.WEBHOOK, "notify", UUID.randomUUID()));
        Reason reason = new Reason("discarded_by_staff", "test");
        Instant now = Instant.parse("2090-01-01T00:00:00Z");

        update(find(id).discard(reason, now));

        assertThat(find(id).progress()).isEqualTo(new Progress.Discarded(reason, now));
        assertThat(next(Target.WEBHOOK)).isEmpty();
    }

    private DeliveryId enqueue(NewDelivery order) {
        return in(() -> deliveries().enqueue(order));
    }

    private Delivery find(DeliveryId id) {
        return in(() -> find2(id));
    }

    private Delivery find2(DeliveryId id) {
        return deliveries().find(id).orElseThrow();
    }

    private Delivery update(Delivery delivery) {
        return in(() -> deliveries().update(delivery));
    }

    private Optional<Delivery> next(Target target) {
        return next(target, Instant.parse("2080-01-01T00:00:00Z"));
    }

    private Optional<Delivery> next(Target target, Instant now) {
        return in(() -> deliveries().next(target, now));
    }

    private DeliveryPage page(
            Optional<Target> target, Optional<State> state, Optional<UUID> subject, int page, int size) {
        return in(() -> deliveries().page(new DeliveryFilter(target, state, subject, page, size)));
    }

    private static List<DeliveryId> ids(DeliveryPage page) {
        return page.deliveries().stream().map(Delivery::id).toList();
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    private static void assertConflict(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }
}
