package pl.novahouse.chatbot.domain.shared;

import java.time.LocalTime;

/** When the office is open, in Polish time; closed on Sundays and Polish public holidays. */
public record OpeningHours(Span weekdays, Span saturday) {

    /** From one time to a later one of the same day. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("hours go from the earlier to the later");
            }
        }
    }
}
