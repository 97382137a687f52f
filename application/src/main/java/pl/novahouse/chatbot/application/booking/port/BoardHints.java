package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import pl.novahouse.chatbot.domain.booking.BoardHint;

/** Remembers which hints of the board were looked at. Every call runs inside a transaction of the use case. */
public interface BoardHints {

    /** Notes the hint, and tells whether it is new. */
    boolean note(BoardHint hint, Instant now);

    /** Makes the hint new again, because it could not be followed. */
    void forget(BoardHint hint);

    /** Drops what was noted before that moment, and tells how much it was. */
    int dropBefore(Instant moment);
}
