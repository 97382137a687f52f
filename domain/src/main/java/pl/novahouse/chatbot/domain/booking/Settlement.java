package pl.novahouse.chatbot.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.BookingOutcome.Reason;

/**
 * How a doubt about a booking is settled: by what the calendar holds for the same person at the same moment, and by
 * sending it again only when it certainly holds nothing.
 *
 * @param patience how long after sending the calendar may still be working on it, positive
 * @param mostAttempts at least 1
 */
public record Settlement(Duration patience, int mostAttempts) {

    public Settlement {
        if (patience.isNegative() || patience.isZero() || mostAttempts < 1) {
            throw new IllegalArgumentException("patience is positive and there is at least one attempt");
        }
    }

    /** What to do about a booking in doubt. */
    public sealed interface Step {

        /** The doubt is over. */
        record Settle(BookingOutcome outcome) implements Step {}

        /** It is too early to tell. */
        record Wait(Instant until) implements Step {}

        /** Nothing was booked and the slot is free: ask the calendar again. */
        record SendAgain() implements Step {}
    }

    /**
     * @param doubt the state of the booking
     * @param meetings what the calendar holds from the slot's day on
     * @param free whether the calendar still offers the slot
     */
    public Step decide(Booking booking, BookingState.InDoubt doubt, List<Meeting> meetings, boolean free, Instant now) {
        Optional<Attendee> attendee = booking.attendee();
        if (attendee.isEmpty()) {
            return settle(new BookingOutcome.Rejected(Reason.WITHDRAWN));
        }
        List<Meeting> same = meetings.stream()
                .filter(meeting ->
                        meeting.isOf(attendee.get().email(), booking.slot().start()))
                .toList();
        Optional<Meeting> held =
                same.stream().filter(meeting -> meeting.status().holds()).findFirst();
        if (held.isPresent()) {
            return settle(new BookingOutcome.Booked(held.get().id()));
        }
        if (same.stream().anyMatch(meeting -> meeting.status().isOff())) {
            return settle(new BookingOutcome.Rejected(Reason.CANCELED));
        }
        Instant patient = doubt.sentAt().plus(patience);
        if (now.isBefore(patient)) {
            return new Step.Wait(patient);
        }
        boolean otherwise = meetings.stream()
                .anyMatch(meeting -> meeting.isWith(attendee.get().email())
                        && meeting.status().holds());
        if (otherwise) {
            return settle(new BookingOutcome.Rejected(Reason.BOOKED_OTHERWISE));
        }
        if (!free) {
            return settle(new BookingOutcome.SlotTaken());
        }
        return doubt.attempts() < mostAttempts
                ? new Step.SendAgain()
                : settle(new BookingOutcome.Rejected(Reason.GIVEN_UP));
    }

    private static Step settle(BookingOutcome outcome) {
        return new Step.Settle(outcome);
    }
}
