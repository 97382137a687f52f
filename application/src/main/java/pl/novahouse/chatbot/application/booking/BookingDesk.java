package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingOutcome.Reason;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The one way a slot is booked, whoever asks. Consent is looked at in the transaction that stores the booking; the
 * calendar is asked outside any transaction, and an order to settle the doubt is committed before that, so that not
 * even a crash leaves a meeting that nobody knows of. Nothing is called booked that was not read back.
 */
public final class BookingDesk {

    /** The kind of the deliveries that settle a booking in doubt. */
    public static final String SETTLE = "settle_booking";

    private final Transactions transactions;
    private final Ports ports;
    private final Optional<? extends MeetingCalendar> calendar;
    private final Settlement settlement;
    private final Ids ids;
    private final InstantSource clock;

    /** @param calendar empty when none is configured: then nothing is booked */
    public BookingDesk(
            Transactions transactions,
            Ports ports,
            Optional<? extends MeetingCalendar> calendar,
            Settlement settlement,
            Ids ids,
            InstantSource clock) {
        this.transactions = transactions;
        this.ports = ports;
        this.calendar = calendar;
        this.settlement = settlement;
        this.ids = ids;
        this.clock = clock;
    }

    /** What it reads and writes. */
    public record Ports(
            Conversations conversations, ConsentLedger consents, Bookings bookings, Deliveries deliveries) {}

    /**
     * What became of a wish to book.
     *
     * @param booking the one that was stored for it, or stood in its way
     */
    record Booked(BookingOutcome outcome, Optional<Booking> booking) {}

    /**
     * Books a slot. Asking for the same slot again tells how it stands and sends nothing.
     *
     * @throws ProblemException {@link Problem.ConsentRequired} without consent to be contacted,
     *     {@link Problem.NotFound} for an unknown conversation
     */
    Booked book(ConversationId conversation, Slot slot, Attendee attendee) {
        Optional<Booked> known = transactions.inTransaction(() -> known(conversation, slot));
        if (known.isPresent()) {
            return known.get();
        }
        if (calendar.isEmpty()) {
            return new Booked(new BookingOutcome.Rejected(Reason.NOT_REACHED), Optional.empty());
        }
        MeetingCalendar asked = calendar.get();
        try {
            if (!asked.isFree(slot)) {
                return new Booked(new BookingOutcome.SlotTaken(), Optional.empty());
            }
        } catch (ProblemException refused) {
            return new Booked(notReached(refused), Optional.empty());
        }
        return switch (transactions.inTransaction(() -> store(conversation, slot, attendee))) {
            case Stored.Before(Booked before) -> before;
            case Stored.Now(Booking booking) -> {
                BookingOutcome outcome = send(asked, booking, attendee);
                yield new Booked(outcome, Optional.of(keep(booking.id(), outcome)));
            }
        };
    }

    /** The slot of a live booking of this conversation, which the calendar does not show as free any more. */
    Optional<Slot> bookedBefore(ConversationId conversation, Instant start) {
        return transactions.inTransaction(() -> ports.bookings().of(conversation).stream()
                .filter(Booking::isLive)
                .map(Booking::slot)
                .filter(slot -> slot.start().equals(start))
                .findFirst());
    }

    private sealed interface Stored {

        record Before(Booked booked) implements Stored {}

        record Now(Booking booking) implements Stored {}
    }

    private Stored store(ConversationId conversation, Slot slot, Attendee attendee) {
        Optional<Booked> meanwhile = known(conversation, slot);
        if (meanwhile.isPresent()) {
            return new Stored.Before(meanwhile.get());
        }
        Instant now = clock.instant();
        Booking booking = Booking.about(new BookingId(ids.next()), conversation, slot, attendee, now);
        ports.bookings().add(booking);
        ports.deliveries()
                .enqueue(NewDelivery.of(Target.ZENCAL, SETTLE, booking.id().value())
                        .startingAt(now.plus(settlement.patience())));
        return new Stored.Now(booking);
    }

    /** How a booking of this conversation stands that already answers the wish; holds the conversation against others. */
    private Optional<Booked> known(ConversationId conversation, Slot slot) {
        if (ports.conversations().findForTurn(conversation).isEmpty()) {
            throw new ProblemException(new Problem.NotFound());
        }
        ports.consents().of(conversation).require(Purpose.CONTACT);
        Instant now = clock.instant();
        List<Booking> live = ports.bookings().of(conversation).stream()
                .filter(Booking::isLive)
                .filter(booking -> booking.slot().end().isAfter(now))
                .toList();
        return live.stream()
                .filter(booking -> booking.slot().start().equals(slot.start()))
                .findFirst()
                .or(() -> live.stream().findFirst())
                .map(booking -> new Booked(outcomeOf(booking, slot), Optional.of(booking)));
    }

    private static BookingOutcome outcomeOf(Booking booking, Slot wished) {
        if (!booking.slot().start().equals(wished.start())) {
            return new BookingOutcome.Rejected(Reason.BOOKED_OTHERWISE);
        }
        return switch (booking.state()) {
            case BookingState.Held(MeetingId meeting) -> new BookingOutcome.Booked(meeting);
            case BookingState.Taken() -> new BookingOutcome.SlotTaken();
            case BookingState.Failed(Reason reason) -> new BookingOutcome.Rejected(reason);
            case BookingState.Cancelled _ -> new BookingOutcome.Rejected(Reason.CANCELED);
            case BookingState.InDoubt _ -> new BookingOutcome.Unknown();
        };
    }

    /** Asks for the slot and believes a success only after reading it back. */
    BookingOutcome send(MeetingCalendar asked, Booking booking, Attendee attendee) {
        BookingOutcome claimed = asked.book(booking.slot(), attendee, booking.id());
        return claimed instanceof BookingOutcome.Booked(MeetingId meeting)
                ? readBack(asked, meeting, booking.slot(), attendee)
                : claimed;
    }

    private static BookingOutcome readBack(MeetingCalendar asked, MeetingId id, Slot slot, Attendee attendee) {
        try {
            Optional<Meeting> found = asked.find(id);
            if (found.isEmpty() || !found.get().isOf(attendee.email(), slot.start())) {
                return new BookingOutcome.Unknown();
            }
            if (found.get().status().isOff()) {
                return new BookingOutcome.Rejected(Reason.CANCELED);
            }
            return found.get().status().holds() ? new BookingOutcome.Booked(id) : new BookingOutcome.Unknown();
        } catch (ProblemException refused) {
            requireUnavailable(refused);
            return new BookingOutcome.Unknown();
        }
    }

    /** Stores the outcome unless somebody settled the booking meanwhile. */
    Booking keep(BookingId id, BookingOutcome outcome) {
        return transactions.inTransaction(() -> {
            Booking stored = ports.bookings().find(id).orElseThrow();
            return stored.state() instanceof BookingState.InDoubt && !(outcome instanceof BookingOutcome.Unknown)
                    ? ports.bookings().update(stored.settled(outcome, clock.instant()))
                    : stored;
        });
    }

    private static BookingOutcome notReached(ProblemException refused) {
        requireUnavailable(refused);
        return new BookingOutcome.Rejected(Reason.NOT_REACHED);
    }

    private static void requireUnavailable(ProblemException refused) {
        if (!(refused.problem() instanceof Problem.Unavailable)) {
            throw refused;
        }
    }
}
