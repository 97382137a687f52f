package pl.novahouse.chatbot.domain.retention;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long each class of data is kept, and how much is done at a time. */
public record RetentionPolicy(List<Period> periods, int batch, Duration undo) {

    /**
     * @param batch how many rows one transaction touches, at least 1
     * @param undo how long a deleted conversation is only hidden, before its rows go
     */
    public RetentionPolicy {
        periods = List.copyOf(periods);
        if (batch < 1 || undo.isNegative()) {
            throw new IllegalArgumentException("a batch holds at least one row, and nothing is undone in the past");
        }
    }

    /** After how long data of a class is made anonymous, and deleted; empty for never. */
    public record Period(String dataClass, Optional<Duration> anonymiseAfter, Optional<Duration> deleteAfter) {
        public Period {
            if (anonymiseAfter.filter(Period::isNone).isPresent()
                    || deleteAfter.filter(Period::isNone).isPresent()) {
                throw new IllegalArgumentException("a period of retention is positive");
            }
        }

        private static boolean isNone(Duration duration) {
            return duration.isZero() || duration.isNegative();
        }
    }

    public Optional<Period> of(String dataClass) {
        return periods.stream()
                .filter(period -> period.dataClass().equals(dataClass))
                .findFirst();
    }
}
