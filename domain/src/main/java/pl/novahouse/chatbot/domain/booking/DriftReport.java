package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one comparison with the outside found.
 *
 * @param bookings how many bookings were compared
 * @param leads how many leads were compared
 * @param unreachable the parts outside that could not be asked, so that the report says nothing of them
 */
public record DriftReport(
        UUID id,
        Instant startedAt,
        Instant finishedAt,
        int bookings,
        int leads,
        List<Drift> drifts,
        List<String> unreachable) {

    public DriftReport {
        drifts = List.copyOf(drifts);
        unreachable = List.copyOf(unreachable);
        if (finishedAt.isBefore(startedAt) || bookings < 0 || leads < 0) {
            throw new IllegalArgumentException("a report ends after it begins and counts from nothing");
        }
    }
}
