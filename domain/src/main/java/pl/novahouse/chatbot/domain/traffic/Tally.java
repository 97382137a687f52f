package pl.novahouse.chatbot.domain.traffic;

import java.time.Duration;

/** The outcome of drawing from several buckets at once: from all of them, or from none. */
public sealed interface Tally {

    /** The bucket that stands worst. */
    Quota quota();

    Counters counters();

    /** There was enough in each. */
    record Granted(Quota quota, Counters counters) implements Tally {}

    /**
     * One of them held too little.
     *
     * @param retryAfter after how long there would be enough in each, positive
     */
    record Refused(Quota quota, Duration retryAfter, Counters counters) implements Tally {
        public Refused {
            if (!retryAfter.isPositive()) {
                throw new IllegalArgumentException("whoever is refused must wait");
            }
        }
    }
}
