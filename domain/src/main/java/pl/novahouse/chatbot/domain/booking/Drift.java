package pl.novahouse.chatbot.domain.booking;

/**
 * One difference between what we keep and what the outside holds.
 *
 * @param subject the identity of the booking, the meeting, the lead or the item; 1 to {@value #MAX_SUBJECT} characters
 * @param note what a person should know, without personal data; at most {@value #MAX_NOTE} characters
 * @param corrected whether our side was brought in line already, so that nobody has to act
 */
public record Drift(Kind kind, String subject, String note, boolean corrected) {

    private static final int MAX_SUBJECT = 100;
    private static final int MAX_NOTE = 500;

    /** What differs. */
    public enum Kind {
        /** We count a meeting as booked that the calendar does not hold. */
        MEETING_MISSING,
        /** The meeting was cancelled in the calendar. */
        MEETING_CANCELED,
        /** The meeting was moved in the calendar. */
        MEETING_MOVED,
        /** The calendar holds several meetings of one person at one time. */
        MEETING_TWICE,
        /** A booking whose outcome is still not known. */
        BOOKING_IN_DOUBT,
        /** A lead that the board does not hold. */
        LEAD_MISSING,
        /** A lead that the board holds more than once. */
        LEAD_TWICE,
        /** The board shows another status or other values than we keep. */
        LEAD_DIFFERS
    }

    public Drift {
        if (subject.isBlank() || subject.length() > MAX_SUBJECT || note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("a drift names its subject and tells of it briefly");
        }
    }
}
