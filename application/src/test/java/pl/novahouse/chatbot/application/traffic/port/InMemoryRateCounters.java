package pl.novahouse.chatbot.application.traffic.port;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.domain.traffic.Tally;

/** Buckets that run by a clock of the test's own; each is remembered by the moment at which it will be full again. */
public final class InMemoryRateCounters implements RateCounters {

    private final Map<String, Instant> fullAt = new HashMap<>();
    private final InstantSource clock;
    private Counters place = Counters.OWN;

    public InMemoryRateCounters(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on calls are counted there. */
    public void countAt(Counters counters) {
        this.place = counters;
    }

    @Override
    public synchronized Tally take(List<Draw> draws) {
        Instant now = clock.instant();
        Duration wait = Duration.ZERO;
        Quota worst = quota(draws.getFirst(), now, 0);
        for (Draw draw : draws) {
            Duration over =
                    untilFull(draw, now, draw.amount()).minus(draw.rate().period());
            if (over.compareTo(wait) > 0) {
                wait = over;
                worst = quota(draw, now, 0);
            }
        }
        if (wait.isPositive()) {
            return new Tally.Refused(worst, wait, place);
        }
        List<Quota> quotas =
                draws.stream().map(draw -> quota(draw, now, draw.amount())).toList();
        for (int index = 0; index < draws.size(); index++) {
            fullAt.put(draws.get(index).bucket(), now.plus(quotas.get(index).untilFull()));
        }
        return new Tally.Granted(Quota.tightest(quotas), place);
    }

    private Quota quota(Draw draw, Instant now, int taken) {
        Duration untilFull = untilFull(draw, now, taken);
        Duration left = draw.rate().period().minus(untilFull);
        long remaining = left.isNegative() ? 0 : left.dividedBy(draw.rate().interval());
        return new Quota(draw.rate(), Math.min(remaining, draw.rate().count()), untilFull);
    }

    private Duration untilFull(Draw draw, Instant now, int taken) {
        Duration before = Duration.between(now, fullAt.getOrDefault(draw.bucket(), now));
        return (before.isNegative() ? Duration.ZERO : before)
                .plus(draw.rate().interval().multipliedBy(taken));
    }
}
