package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import pl.novahouse.chatbot.domain.booking.CalendarHint;

/** The webhooks' hints that were looked at already. Every call runs inside a transaction of the use case. */
public interface CalendarHints {

    /**
     * Notes a hint.
     *
     * @return whether it is the first one of the same meeting, event and start
     */
    boolean note(CalendarHint hint, Instant now);

    /** Lets a hint be looked at once more, because looking failed. */
    void forget(CalendarHint hint);

    /** Drops what was noted before a moment; the number dropped. */
    int dropBefore(Instant moment);
}
