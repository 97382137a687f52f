package pl.novahouse.chatbot.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.delivery.DeliveryHouse.POLICY;
import static pl.novahouse.chatbot.application.delivery.DeliveryHouse.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Naming;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;

class DeliverNextTest {

    private static final UUID LEAD = new UUID(1, 1);
    private static final Reason TIMEOUT = Reason.of("timeout");
    private static final Outcome OUTAGE = new Outcome.Failed(new Failure.Outage(TIMEOUT));

    private final DeliveryHouse house = new DeliveryHouse();
    private final DeliveryHouse.Scripted courier = house.new Scripted();
    private final DeliverNext deliverNext = house.deliverNext(courier);

    @Test
    void a_due_delivery_reaches_its_target_and_the_try_is_recorded() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(_ -> new Report(
                new Outcome.Done(new Naming.Learned("101"), Optional.empty()), List.of(new Exchange("ask", "ok"))));

        assertThat(tryNext()).isTrue();

        assertThat(house.find(id).progress()).isEqualTo(new Progress.Delivered(house.now()));
        assertThat(house.names.find(Target.MONDAY, LEAD)).contains("101");
        assertThat(house.attempts.of(id)).singleElement().satisfies(attempt -> {
            assertThat(attempt.result()).isEqualTo(Attempt.Result.DONE);
            assertThat(attempt.number()).isEqualTo(1);
            assertThat(attempt.exchanges()).containsExactly(new Exchange("ask", "ok"));
        });
        assertThat(house.journal.tries()).hasSize(1);
        assertThat(tryNext()).isFalse();
    }

    @Test
    void the_try_is_on_record_before_the_target_is_called() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(_ -> {
            assertThat(house.attempts.of(id)).extracting(Attempt::result).containsExactly(Attempt.Result.STARTED);
            assertThat(house.find(id).progress())
                    .isEqualTo(new Progress.InFlight(house.now().plus(POLICY.lease())));
            return Report.of(Outcome.Done.plainly());
        });

        tryNext();

        assertThat(courier.seen()).hasSize(1);
    }

    @Test
    void a_failed_delivery_is_tried_again_after_growing_waits() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(OUTAGE).then(OUTAGE);

        tryNext();
        assertThat(due(id)).isEqualTo(house.now().plusSeconds(2));
        assertThat(house.find(id).lastFailure()).contains(TIMEOUT);
        assertThat(tryNext()).isFalse();

        house.pass(Duration.ofSeconds(2));
        tryNext();
        assertThat(due(id)).isEqualTo(house.now().plusSeconds(4));

        house.pass(Duration.ofSeconds(4));
        tryNext();
        assertThat(house.find(id).progress()).isInstanceOf(Progress.Delivered.class);
        assertThat(house.find(id).lastFailure()).isEmpty();
    }

    @Test
    void the_wait_that_the_target_asks_for_is_honoured() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(
                new Outcome.Failed(new Failure.Later(Reason.of("still_running"), Optional.of(Duration.ofSeconds(77)))));

        tryNext();

        assertThat(due(id)).isEqualTo(house.now().plusSeconds(77));
    }

    @Test
    void after_too_many_failures_a_delivery_waits_for_a_person() {
        DeliveryId id = house.order(push(LEAD));
        for (int i = 0; i < POLICY.mostFailures(); i++) {
            courier.then(new Outcome.Failed(new Failure.Later(Reason.of("busy"), Optional.empty())));
        }

        for (int i = 0; i < POLICY.mostFailures(); i++) {
            assertThat(tryNext()).isTrue();
            house.pass(Duration.ofHours(1));
        }

        assertThat(house.find(id).progress())
                .isInstanceOfSatisfying(
                        Progress.Dead.class, dead -> assertThat(dead.reason()).isEqualTo(Reason.of("busy")));
        assertThat(tryNext()).isFalse();
    }

    @Test
    void what_no_repetition_can_mend_waits_for_a_person_at_once_and_lets_others_pass() {
        DeliveryId broken = house.order(push(LEAD));
        DeliveryId later = house.order(push(LEAD));
        courier.then(new Outcome.Failed(new Failure.Permanent(Reason.of("column_value"))));

        tryNext();
        tryNext();

        assertThat(house.find(broken).progress()).isInstanceOf(Progress.Dead.class);
        assertThat(house.find(later).progress()).isInstanceOf(Progress.Delivered.class);
    }

    @Test
    void what_has_become_pointless_is_discarded_with_the_reason() {
        DeliveryId id = house.order(push(LEAD));
        Reason withdrawn = Reason.of("consent_withdrawn");
        courier.then(new Outcome.Pointless(withdrawn));

        tryNext();

        assertThat(house.find(id).progress()).isEqualTo(new Progress.Discarded(withdrawn, house.now()));
    }

    @Test
    void what_has_lost_its_use_is_discarded_without_a_call() {
        DeliveryId id = house.order(push(LEAD).expiringAt(house.now().plusSeconds(60)));
        house.pass(Duration.ofSeconds(61));

        assertThat(tryNext()).isTrue();

        assertThat(house.find(id).progress()).isEqualTo(new Progress.Discarded(Reason.of("expired"), house.now()));
        assertThat(courier.seen()).isEmpty();
    }

    @Test
    void a_kind_without_a_courier_waits_for_a_person() {
        DeliveryId id = house.order(NewDelivery.of(Target.MONDAY, "unheard_of", LEAD));

        tryNext();

        assertThat(house.find(id).progress()).isInstanceOf(Progress.Dead.class);
    }

    @Test
    void a_series_of_outages_opens_the_breaker_and_one_probe_closes_it() {
        for (int i = 0; i < 7; i++) {
            house.order(push(new UUID(2, i)));
        }
        for (int i = 0; i < 5; i++) {
            courier.then(OUTAGE);
            assertThat(tryNext()).isTrue();
        }

        assertThat(tryNext()).isFalse();
        assertThat(hold())
                .isEqualTo(new TargetCondition.Hold.BreakerOpen(house.now().plusSeconds(30)));

        house.pass(Duration.ofSeconds(30));
        courier.then(_ -> {
            assertThat(tryNext()).as("only the probe goes through").isFalse();
            return Report.of(Outcome.Done.plainly());
        });
        assertThat(tryNext()).isTrue();
        assertThat(house.conditions.read(Target.MONDAY).isClean()).isTrue();
        assertThat(tryNext()).isTrue();
    }

    @Test
    void a_failed_probe_opens_the_breaker_for_longer() {
        for (int i = 0; i < 6; i++) {
            house.order(push(new UUID(2, i)));
            courier.then(OUTAGE);
        }
        for (int i = 0; i < 5; i++) {
            tryNext();
        }
        house.pass(Duration.ofSeconds(30));
        tryNext();

        assertThat(hold())
                .isEqualTo(new TargetCondition.Hold.BreakerOpen(house.now().plusSeconds(60)));
    }

    @Test
    void a_target_that_asks_for_rest_gets_it_from_all_deliveries_and_none_of_them_counts_it() {
        DeliveryId first = house.order(push(LEAD));
        house.order(push(new UUID(2, 2)));
        courier.then(new Outcome.Failed(
                new Failure.Throttled(Reason.of("rate_limited"), Optional.of(Duration.ofSeconds(20)))));

        tryNext();

        assertThat(tryNext()).isFalse();
        assertThat(hold())
                .isEqualTo(new TargetCondition.Hold.Resting(house.now().plusSeconds(20)));
        assertThat(house.find(first).failures()).isZero();
        house.pass(Duration.ofSeconds(20));
        assertThat(tryNext()).isTrue();
        assertThat(tryNext()).isTrue();
        assertThat(house.conditions.read(Target.MONDAY).isClean()).isTrue();
    }

    @Test
    void a_daily_limit_pauses_the_target_until_the_day_is_over() {
        DeliveryId id = house.order(push(LEAD));
        Instant midnight = Instant.parse("2026-11-26T00:00:00Z");
        courier.then(new Outcome.Failed(new Failure.Suspended(Reason.of("daily_limit"), Optional.of(midnight))));

        tryNext();

        house.pass(Duration.ofHours(15));
        assertThat(tryNext()).isFalse();
        assertThat(house.journal.suspensions()).containsExactly(Target.MONDAY);
        house.pass(Duration.ofHours(1));
        assertThat(tryNext()).isTrue();
        assertThat(house.find(id).progress()).isInstanceOf(Progress.Delivered.class);
    }

    @Test
    void a_bad_token_pauses_the_target_until_a_person_acts() {
        house.order(push(LEAD));
        courier.then(new Outcome.Failed(new Failure.Suspended(Reason.of("bad_token"), Optional.empty())));

        tryNext();

        house.pass(Duration.ofDays(30));
        assertThat(tryNext()).isFalse();
        house.conditions.store(house.conditions.read(Target.MONDAY).resumed());
        assertThat(tryNext()).isTrue();
    }

    @Test
    void a_try_of_which_nobody_told_the_end_is_followed_by_one_that_looks_first_under_the_same_key() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(_ -> {
            throw new IllegalStateException("as if the process had died");
        });
        assertThatThrownBy(this::tryNext).hasMessage("as if the process had died");
        assertThat(tryNext()).isFalse();

        house.pass(POLICY.lease());
        assertThat(tryNext()).isTrue();

        assertThat(house.attempts.of(id))
                .extracting(Attempt::result)
                .containsExactly(Attempt.Result.LOST, Attempt.Result.DONE);
        Dispatch second = courier.seen().getLast();
        assertThat(second.key().lookFirst()).isTrue();
        assertThat(second.key().value()).isEqualTo(id.value());
    }

    @Test
    void a_try_after_the_keys_window_looks_first_and_has_a_new_key() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(OUTAGE);
        tryNext();
        house.pass(POLICY.keyWindow());
        tryNext();

        Dispatch late = courier.seen().getLast();
        assertThat(late.key().lookFirst()).isTrue();
        assertThat(late.key().value()).isNotEqualTo(id.value());
    }

    @Test
    void a_spent_key_is_replaced() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(new Outcome.Failed(new Failure.KeySpent(Reason.of("replayed_failure"))));
        tryNext();
        house.pass(Duration.ofSeconds(10));
        tryNext();

        assertThat(courier.seen().getLast().key().value()).isNotEqualTo(id.value());
        assertThat(courier.seen().getLast().key().lookFirst()).isTrue();
    }

    @Test
    void the_next_delivery_of_a_subject_knows_its_name() {
        house.order(push(LEAD));
        courier.then(new Outcome.Done(new Naming.Learned("101"), Optional.empty()));
        tryNext();
        house.order(push(LEAD));
        tryNext();
        house.order(push(LEAD));
        courier.then(new Outcome.Done(new Naming.Forgotten(), Optional.empty()));
        tryNext();

        assertThat(courier.seen())
                .extracting(Dispatch::externalId)
                .containsExactly(Optional.empty(), Optional.of("101"), Optional.of("101"));
        assertThat(house.names.find(Target.MONDAY, LEAD)).isEmpty();
    }

    @Test
    void a_try_that_outlives_its_lease_keeps_what_it_learned_and_leaves_the_delivery_to_its_heir() {
        DeliveryId id = house.order(push(LEAD));
        courier.then(_ -> {
            house.pass(POLICY.lease());
            assertThat(tryNext()).isTrue();
            return Report.of(new Outcome.Done(new Naming.Learned("101"), Optional.empty()));
        });

        tryNext();

        assertThat(house.names.find(Target.MONDAY, LEAD)).contains("101");
        assertThat(house.find(id).progress()).isInstanceOf(Progress.Delivered.class);
        assertThat(house.attempts.of(id)).hasSize(2);
    }

    private boolean tryNext() {
        return deliverNext.execute(new DeliverNext.Command(Target.MONDAY)).tried();
    }

    private Instant due(DeliveryId id) {
        return house.find(id).progress() instanceof Progress.Waiting(Instant due) ? due : Instant.MAX;
    }

    private TargetCondition.Hold hold() {
        return house.conditions.read(Target.MONDAY).hold(house.now()).orElseThrow();
    }
}
