package pl.novahouse.chatbot.domain.booking;

/** How a meeting stands in the calendar. */
public enum MeetingStatus {
    CREATED,
    CONFIRMED,
    /** The host declined it. */
    REJECTED,
    CANCELED,
    /** It is being moved, and whether the new time holds is not certain. */
    POSTPONED,
    /** A status that we do not know; nothing is concluded from it. */
    OTHER;

    /** Whether the meeting will take place as it stands. */
    public boolean holds() {
        return this == CREATED || this == CONFIRMED;
    }

    /** Whether the meeting is certain not to take place. */
    public boolean isOff() {
        return this == REJECTED || this == CANCELED;
    }
}
