package pl.novahouse.chatbot.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import pl.novahouse.chatbot.application.delivery.port.Attempts;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.delivery.port.DeliveryJournal;
import pl.novahouse.chatbot.application.delivery.port.ExternalNames;
import pl.novahouse.chatbot.application.delivery.port.TargetConditions;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.delivery.Attempt;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryPolicy;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Naming;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.RequestKey;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.delivery.TargetCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Tries the next due delivery of a target. The try is committed as started before the target is called, and its end in
 * a second transaction; when the process dies between the two, the lease runs out and the next try knows that the
 * fate of this one is unknown.
 */
public final class DeliverNext {

    private static final int EARLIER_TRIES = 200;
    private static final Reason LOST = Reason.of("lost");
    private static final Reason EXPIRED = Reason.of("expired");

    private final Transactions transactions;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final TargetConditions conditions;
    private final ExternalNames names;
    private final DeliveryJournal journal;
    private final Couriers couriers;
    private final Ids ids;
    private final InstantSource clock;
    private final DoubleSupplier chance;
    private final DeliveryPolicy policy;

    /** @param chance numbers from 0 to 1 at random, which spread the repeated tries */
    public DeliverNext(
            Transactions transactions,
            Ports ports,
            Couriers couriers,
            Ids ids,
            InstantSource clock,
            DoubleSupplier chance,
            DeliveryPolicy policy) {
        this.transactions = transactions;
        this.deliveries = ports.deliveries();
        this.attempts = ports.attempts();
        this.conditions = ports.conditions();
        this.names = ports.names();
        this.journal = ports.journal();
        this.couriers = couriers;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
        this.policy = policy;
    }

    /** What deliveries are kept in. */
    public record Ports(
            Deliveries deliveries,
            Attempts attempts,
            TargetConditions conditions,
            ExternalNames names,
            DeliveryJournal journal) {}

    public record Command(Target target) {}

    /** Whether there was something to do, so that asking again at once makes sense. */
    public record Result(boolean tried) {}

    public Result execute(Command command) {
        return switch (begin(command.target())) {
            case Begin.Idle _ -> new Result(false);
            case Begin.Settled _ -> new Result(true);
            case Begin.Ready ready -> {
                Report report = ready.courier().deliver(ready.dispatch());
                finish(ready, report);
                yield new Result(true);
            }
        };
    }

    private sealed interface Begin {

        /** Nothing is due, or the target takes nothing. */
        record Idle() implements Begin {}

        /** The delivery ended without a call. */
        record Settled() implements Begin {}

        record Ready(Courier courier, Dispatch dispatch, Attempt attempt, TargetCondition condition) implements Begin {}
    }

    private Begin begin(Target target) {
        Instant now = clock.instant();
        try {
            return transactions.inTransaction(() -> beginAt(now, target));
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Conflict) {
                return new Begin.Idle();
            }
            throw refused;
        }
    }

    private Begin beginAt(Instant now, Target target) {
        TargetCondition condition = conditions.read(target);
        if (condition.hold(now).isPresent()) {
            return new Begin.Idle();
        }
        Optional<Delivery> due = deliveries.next(target, now);
        if (due.isEmpty()) {
            return new Begin.Idle();
        }
        Delivery delivery = closeLostTry(due.get(), now);
        if (delivery.isExpired(now)) {
            deliveries.update(delivery.dropped(EXPIRED, now));
            return new Begin.Settled();
        }
        if (delivery.failures() >= policy.mostFailures()) {
            deliveries.update(delivery.giveUp(LOST, now));
            return new Begin.Settled();
        }
        Optional<Courier> courier = couriers.of(delivery);
        if (courier.isEmpty()) {
            deliveries.update(delivery.giveUp(new Reason("no_courier", delivery.kind()), now));
            return new Begin.Settled();
        }
        return ready(courier.get(), delivery, condition, now);
    }

    /** Whoever tried it last never told the end: it died, or was slower than its lease. */
    private Delivery closeLostTry(Delivery delivery, Instant now) {
        return switch (delivery.progress()) {
            case Progress.InFlight _ -> {
                attempts.of(delivery.id()).stream()
                        .filter(each -> each.result() == Attempt.Result.STARTED)
                        .forEach(started -> attempts.end(started.lost(now)));
                yield delivery.tryAgain(LOST, now);
            }
            case Progress.Waiting _, Progress.Delivered _, Progress.Dead _, Progress.Discarded _ -> delivery;
        };
    }

    private Begin.Ready ready(Courier courier, Delivery delivery, TargetCondition condition, Instant now) {
        if (condition.breaker().awaitsProbe(now)) {
            conditions.store(condition.probing(now, policy.lease()));
        }
        UUID attemptId = ids.next();
        List<Attempt> earlier = attempts.latest(delivery.target(), delivery.kind(), delivery.subject(), EARLIER_TRIES);
        RequestKey key = RequestKey.next(delivery.id(), attemptId, earlier, now, policy.keyWindow());
        Delivery begun = deliveries.update(delivery.begin(now.plus(policy.lease())));
        Attempt attempt = Attempt.start(attemptId, delivery.id(), begun.attempts(), key.value(), now);
        attempts.begin(attempt);
        Optional<String> name = names.find(delivery.target(), delivery.subject());
        return new Begin.Ready(courier, new Dispatch(begun, key, name), attempt, condition);
    }

    private void finish(Begin.Ready tried, Report report) {
        Instant now = clock.instant();
        Attempt ended = tried.attempt().end(report, now);
        Delivery before = tried.dispatch().delivery();
        Delivery after = settle(before, report.outcome(), now);
        transactions.inTransaction(() -> {
            attempts.end(ended);
            learn(before, report.outcome());
            judgeTarget(tried.condition(), report.outcome(), now);
            return isStillMine(before) ? deliveries.update(after) : before;
        });
        journal.tried(after, ended);
        if (report.outcome() instanceof Outcome.Failed(Failure.Suspended suspended)) {
            journal.suspended(before.target(), suspended.reason(), suspended.until());
        }
    }

    /** A try that outlived its lease keeps what it learned, but the delivery belongs to somebody else by now. */
    private boolean isStillMine(Delivery begun) {
        return deliveries
                .find(begun.id())
                .map(stored -> stored.version() == begun.version())
                .orElse(false);
    }

    private Delivery settle(Delivery delivery, Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Done _ -> delivery.delivered(now);
            case Outcome.Pointless(Reason reason) -> delivery.dropped(reason, now);
            case Outcome.Failed(Failure failure) -> afterFailure(delivery, failure, now);
        };
    }

    private Delivery afterFailure(Delivery delivery, Failure failure, Instant now) {
        return switch (failure) {
            case Failure.Outage _, Failure.KeySpent _ -> again(delivery, failure.reason(), Optional.empty(), now);
            case Failure.Later later -> again(delivery, later.reason(), later.after(), now);
            case Failure.Throttled _, Failure.Suspended _ -> delivery.hold(failure.reason(), now);
            case Failure.Permanent _ -> delivery.giveUp(failure.reason(), now);
        };
    }

    private Delivery again(Delivery delivery, Reason reason, Optional<Duration> asked, Instant now) {
        int failures = delivery.failures() + 1;
        if (failures >= policy.mostFailures()) {
            return delivery.giveUp(reason, now);
        }
        return delivery.tryAgain(reason, now.plus(wait(failures, asked)));
    }

    private Duration wait(int failures, Optional<Duration> asked) {
        double drawn = chance.getAsDouble();
        return asked.map(least -> policy.backOff().delay(failures, drawn, least))
                .orElseGet(() -> policy.backOff().delay(failures, drawn));
    }

    private void learn(Delivery delivery, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            switch (done.naming()) {
                case Naming.Learned(String name) -> names.learn(delivery.target(), delivery.subject(), name);
                case Naming.Forgotten _ -> names.forget(delivery.target(), delivery.subject());
                case Naming.Unchanged _ -> {}
            }
        }
    }

    private void judgeTarget(TargetCondition seen, Outcome outcome, Instant now) {
        switch (outcome) {
            case Outcome.Pointless _ -> releaseProbe(seen, now);
            case Outcome.Done _ -> answered(seen, now);
            case Outcome.Failed(Failure failure) -> judgeTarget(seen, failure, now);
        }
    }

    private void judgeTarget(TargetCondition seen, Failure failure, Instant now) {
        switch (failure) {
            case Failure.Later _, Failure.KeySpent _, Failure.Permanent _ -> answered(seen, now);
            case Failure.Outage _ -> change(seen.target(), condition -> condition.outage(now, policy.breaker()));
            case Failure.Throttled throttled ->
                change(seen.target(), condition -> condition.resting(now.plus(wait(1, throttled.after()))));
            case Failure.Suspended suspended ->
                change(seen.target(), condition -> condition.suspended(suspended.reason(), now, suspended.until()));
        }
    }

    private void answered(TargetCondition seen, Instant now) {
        if (!seen.isClean()) {
            change(seen.target(), condition -> condition.answered(now));
        }
    }

    /** The probe did not call the target after all, so the next try is the probe. */
    private void releaseProbe(TargetCondition seen, Instant now) {
        if (seen.breaker().awaitsProbe(now)) {
            change(seen.target(), condition -> condition.probing(now, Duration.ZERO));
        }
    }

    private void change(Target target, UnaryOperator<TargetCondition> change) {
        TargetCondition before = conditions.readForUpdate(target);
        TargetCondition after = change.apply(before);
        if (!after.equals(before)) {
            conditions.store(after);
        }
    }
}
