package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one comparison with the outside found.
 *
 * @param occasion what it was made for
 * @param bookings how many bookings were compared
 * @param leads how many leads were compared
 * @param unreachable the parts outside that could not be asked, so that the report says nothing of them
 */
public record DriftReport(
        UUID id,
        Occasion occasion,
        Instant startedAt,
        Instant finishedAt,
        int bookings,
        int leads,
        List<Drift> drifts,
        List<String> unreachable) {

    /** What a comparison is made for. */
    public enum Occasion {
        /** The nightly comparison of everything. */
        NIGHT,
        /** A webhook that spoke of one thing. */
        HINT
    }

    public DriftReport {
        drifts = List.copyOf(drifts);
        unreachable = List.copyOf(unreachable);
        if (finishedAt.isBefore(startedAt) || bookings < 0 || leads < 0) {
            throw new IllegalArgumentException("a report ends after it begins and counts from nothing");
        }
    }
}
