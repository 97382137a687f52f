package pl.novahouse.chatbot.domain.traffic;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How one bucket stands after a draw.
 *
 * @param remaining what is left in it, at least 0
 * @param untilFull after how long it is full again
 */
public record Quota(Rate rate, long remaining, Duration untilFull) {

    public Quota {
        if (remaining < 0 || untilFull.isNegative()) {
            throw new IllegalArgumentException("a quota is not negative");
        }
    }

    /** The one of which, in proportion, least is left; the first of equals. */
    public static Quota tightest(List<Quota> quotas) {
        return quotas.stream()
                .min(Comparator.comparingDouble(quota -> (double) quota.remaining / quota.rate.count()))
                .orElseThrow(() -> new IllegalArgumentException("there is at least one quota"));
    }
}
