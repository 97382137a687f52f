package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/**
 * One visitor's booking of one slot.
 *
 * @param attendee empty once the personal data was erased
 * @param version grows by one with each stored change; a change based on an older version is declined
 */
public record Booking(
        BookingId id,
        long version,
        ConversationId conversation,
        Slot slot,
        Optional<Attendee> attendee,
        BookingState state,
        Instant createdAt,
        Instant changedAt) {

    /** A booking that is about to be sent to the calendar. */
    public static Booking about(BookingId id, ConversationId conversation, Slot slot, Attendee attendee, Instant now) {
        return new Booking(
                id, 0, conversation, slot, Optional.of(attendee), new BookingState.InDoubt(now, 1), now, now);
    }

    /** Whether it still takes, or may take, time in the calendar. */
    public boolean isLive() {
        return state instanceof BookingState.InDoubt || state instanceof BookingState.Held;
    }

    /** The same before it is sent once more. */
    public Booking sentAgain(Instant now) {
        return switch (state) {
            case BookingState.InDoubt(Instant _, int attempts) ->
                with(new BookingState.InDoubt(now, attempts + 1), now);
            case BookingState.Held _, BookingState.Taken _, BookingState.Failed _, BookingState.Cancelled _ ->
                throw new IllegalStateException("only a booking in doubt is sent again");
        };
    }

    /** The same once the outcome is known; an unknown one leaves it in doubt. */
    public Booking settled(BookingOutcome outcome, Instant now) {
        return switch (outcome) {
            case BookingOutcome.Booked(MeetingId meeting) -> with(new BookingState.Held(meeting), now);
            case BookingOutcome.SlotTaken() -> with(new BookingState.Taken(), now);
            case BookingOutcome.Rejected(BookingOutcome.Reason reason) -> with(new BookingState.Failed(reason), now);
            case BookingOutcome.Unknown() -> this;
        };
    }

    /** The same after the calendar said how its meeting stands now; the very same when that tells nothing new. */
    public Booking asFoundIn(Meeting meeting, Instant now) {
        if (meeting.status().isOff()) {
            return state instanceof BookingState.Cancelled ? this : with(new BookingState.Cancelled(meeting.id()), now);
        }
        boolean held = state instanceof BookingState.Held;
        if (!held && !meeting.status().holds()) {
            return this;
        }
        Booking known = held ? this : with(new BookingState.Held(meeting.id()), now);
        return meeting.start().equals(slot.start()) ? known : known.movedTo(meeting, now);
    }

    /** The same without a trace of the person. */
    public Booking forgotten(Instant now) {
        return new Booking(id, version, conversation, slot, Optional.empty(), state, createdAt, now);
    }

    /** The same as it is stored under a version. */
    public Booking atVersion(long storedVersion) {
        return new Booking(id, storedVersion, conversation, slot, attendee, state, createdAt, changedAt);
    }

    private Booking movedTo(Meeting meeting, Instant now) {
        Slot moved = new Slot(meeting.start(), meeting.end(), slot.host());
        return new Booking(id, version, conversation, moved, attendee, state, createdAt, now);
    }

    private Booking with(BookingState other, Instant now) {
        return new Booking(id, version, conversation, slot, attendee, other, createdAt, now);
    }
}
