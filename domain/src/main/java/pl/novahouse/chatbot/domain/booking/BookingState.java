package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;

/** How a booking stands. */
public sealed interface BookingState {

    /**
     * The calendar was asked, or is about to be, and the outcome is not known. It is stored before anything is sent,
     * so that a crash in between leaves a doubt to settle and never a meeting that nobody knows of.
     *
     * @param sentAt the latest attempt
     * @param attempts at least 1
     */
    record InDoubt(Instant sentAt, int attempts) implements BookingState {
        public InDoubt {
            if (attempts < 1) {
                throw new IllegalArgumentException("a booking is tried at least once");
            }
        }
    }

    /** The calendar holds the meeting. */
    record Held(MeetingId meeting) implements BookingState {}

    /** Somebody else was faster. */
    record Taken() implements BookingState {}

    /** It was not booked. */
    record Failed(BookingOutcome.Reason reason) implements BookingState {}

    /** The calendar held the meeting and does not any more. */
    record Cancelled(MeetingId meeting) implements BookingState {}
}
