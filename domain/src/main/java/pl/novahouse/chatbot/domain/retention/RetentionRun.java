package pl.novahouse.chatbot.domain.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What one run of the retention did, or with {@code dry} would have done. */
public record RetentionRun(UUID id, Instant startedAt, Instant finishedAt, boolean dry, List<Count> counts) {

    public RetentionRun {
        counts = List.copyOf(counts);
    }

    /** @param action such as {@code anonymised} or {@code deleted} */
    public record Count(String place, String action, long rows) {}
}
