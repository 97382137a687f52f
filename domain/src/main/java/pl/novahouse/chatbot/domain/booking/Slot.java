package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;

/**
 * A stretch of time that the calendar offers.
 *
 * @param end after the start
 * @param host whom the calendar would book, by the calendar's own name, 1 to {@value #MAX_HOST} characters
 */
public record Slot(Instant start, Instant end, String host) {

    private static final int MAX_HOST = 200;

    public Slot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a slot ends after it starts");
        }
        if (host.isBlank() || host.length() > MAX_HOST) {
            throw new IllegalArgumentException("a host's name has 1 to " + MAX_HOST + " characters");
        }
    }
}
