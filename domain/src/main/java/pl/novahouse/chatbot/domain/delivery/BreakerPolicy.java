package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;

/**
 * When a target is left alone.
 *
 * @param threshold so many outages in a row, at least 1
 * @param rest how long it is left alone then; doubled each time that the probe fails
 * @param longestRest the longest such time
 */
public record BreakerPolicy(int threshold, Duration rest, Duration longestRest) {

    private static final int MOST_DOUBLINGS = 30;

    public BreakerPolicy {
        if (threshold < 1 || rest.isNegative() || rest.isZero() || longestRest.compareTo(rest) < 0) {
            throw new IllegalArgumentException("a breaker opens after outages, for a positive time");
        }
    }

    /** @param openings how often in a row the breaker has opened, at least 1 */
    Duration rest(int openings) {
        double doubled = (double) rest.toMillis() * Math.pow(2, Math.min(openings - 1, MOST_DOUBLINGS));
        return Duration.ofMillis(Math.round(Math.min(doubled, (double) longestRest.toMillis())));
    }
}
