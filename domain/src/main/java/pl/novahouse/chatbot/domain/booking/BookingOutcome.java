package pl.novahouse.chatbot.domain.booking;

/** What became of the attempt to book a slot. Only {@link Booked} may be called booked in front of a visitor. */
public sealed interface BookingOutcome {

    /** The calendar holds the meeting: it was read back and found as wished. */
    record Booked(MeetingId meeting) implements BookingOutcome {}

    /** The slot is not free any more. */
    record SlotTaken() implements BookingOutcome {}

    /** The request was sent and nobody knows yet what came of it. */
    record Unknown() implements BookingOutcome {}

    /** The slot is certainly not booked. */
    record Rejected(Reason reason) implements BookingOutcome {}

    /** Why a slot was not booked. */
    enum Reason {
        /** The calendar could not be reached, so that nothing was sent. */
        NOT_REACHED,
        /** The calendar declined the request. */
        DECLINED,
        /** The meeting was cancelled in the calendar before it was read back. */
        CANCELED,
        /** The same person has another meeting by now. */
        BOOKED_OTHERWISE,
        /** After all attempts the calendar does not hold it. */
        GIVEN_UP,
        /** Consent or the personal data is gone. */
        WITHDRAWN
    }
}
