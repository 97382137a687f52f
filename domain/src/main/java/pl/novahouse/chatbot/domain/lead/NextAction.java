package pl.novahouse.chatbot.domain.lead;

import java.time.Instant;

/**
 * What sales should do next.
 *
 * @param due by when, always a moment when the office is open
 */
public record NextAction(Kind kind, Instant due) {

    /** What there is to do. */
    public enum Kind {
        CALL,
        WRITE,
        QUALIFY,
        SEND_OFFER
    }
}
