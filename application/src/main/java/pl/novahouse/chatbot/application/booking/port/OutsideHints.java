package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import pl.novahouse.chatbot.domain.booking.OutsideHint;

/** The webhooks' hints that were looked at already. Every call runs inside a transaction of the use case. */
public interface OutsideHints {

    /** Notes a hint, and tells whether it is new. */
    boolean note(OutsideHint hint, Instant now);

    /** Makes a hint new again, because it could not be followed. */
    void forget(OutsideHint hint);

    /** Drops what was noted before a moment; the number dropped. */
    int dropBefore(Instant moment);
}
