package pl.novahouse.chatbot.domain.delivery;

import java.time.Duration;

/**
 * How long to wait before the next try: doubling from the first wait up to the longest, and by chance up to half of it
 * earlier, so that many deliveries that failed together do not return together.
 *
 * @param first the wait after the first failure, positive
 * @param longest not shorter than the first
 */
public record BackOff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 30;

    public BackOff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("waits are positive and the longest is not shorter than the first");
        }
    }

    /**
     * @param failures how often it failed, at least 1
     * @param chance 0 to 1, drawn anew for every wait
     */
    public Duration delay(int failures, double chance) {
        if (failures < 1 || chance < 0 || chance > 1) {
            throw new IllegalArgumentException("a wait follows a failure, and a chance is 0 to 1");
        }
        double doubled = (double) first.toMillis() * Math.pow(2, Math.min(failures - 1, MOST_DOUBLINGS));
        double full = Math.min(doubled, (double) longest.toMillis());
        return Duration.ofMillis(Math.max(1, Math.round(full * (0.5 + chance / 2))));
    }

    /** The same, but never earlier than the target asks for. */
    public Duration delay(int failures, double chance, Duration asked) {
        Duration own = delay(failures, chance);
        return own.compareTo(asked) < 0 ? asked : own;
    }
}
