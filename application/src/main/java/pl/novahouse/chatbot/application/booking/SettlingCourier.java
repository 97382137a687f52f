package pl.novahouse.chatbot.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Settlement;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Naming;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Finds out what became of a booking in doubt, and asks for the slot again only when it certainly came to nothing. */
public final class SettlingCourier implements Courier {

    private static final Reason IN_DOUBT = Reason.of("in_doubt");
    private static final Reason UNREACHABLE = Reason.of("calendar_unreachable");
    private static final Reason NO_CALENDAR = Reason.of("no_calendar");
    private static final int DAYS_AHEAD = 60;

    private final Transactions transactions;
    private final Bookings bookings;
    private final ConsentLedger consents;
    private final Optional<? extends MeetingCalendar> calendar;
    private final BookingDesk desk;
    private final Settlement settlement;
    private final InstantSource clock;

    public SettlingCourier(
            Transactions transactions,
            Bookings bookings,
            ConsentLedger consents,
            Optional<? extends MeetingCalendar> calendar,
            BookingDesk desk,
            Settlement settlement,
            InstantSource clock) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.consents = consents;
        this.calendar = calendar;
        this.desk = desk;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public Target target() {
        return Target.ZENCAL;
    }

    @Override
    public String kind() {
        return BookingDesk.SETTLE;
    }

    @Override
    public Report deliver(Dispatch dispatch) {
        BookingId id = new BookingId(dispatch.delivery().subject());
        Optional<Booking> stored = transactions.inTransaction(() -> bookings.find(id));
        if (stored.isEmpty() || !(stored.get().state() instanceof BookingState.InDoubt doubt)) {
            return Report.of(Outcome.Done.plainly());
        }
        if (calendar.isEmpty()) {
            return failed(new Failure.Permanent(NO_CALENDAR));
        }
        try {
            return settle(calendar.get(), stored.get(), doubt);
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return failed(new Failure.Outage(UNREACHABLE));
            }
            throw refused;
        }
    }

    private Report settle(MeetingCalendar asked, Booking booking, BookingState.InDoubt doubt) {
        Instant now = clock.instant();
        boolean free = booking.slot().start().isAfter(now) && asked.isFree(booking.slot());
        return switch (settlement.decide(booking, doubt, meetingsAround(asked, booking, now), free, now)) {
            case Settlement.Step.Settle(BookingOutcome outcome) -> settled(booking, outcome);
            case Settlement.Step.Wait(Instant until) -> later(Duration.between(now, until));
            case Settlement.Step.SendAgain() -> sendAgain(asked, booking);
        };
    }

    private static List<Meeting> meetingsAround(MeetingCalendar asked, Booking booking, Instant now) {
        LocalDate today = OfficeTime.inWarsaw(now).toLocalDate();
        LocalDate day = OfficeTime.inWarsaw(booking.slot().start()).toLocalDate();
        LocalDate ahead = today.plusDays(DAYS_AHEAD);
        return asked.meetings(day.isBefore(today) ? day : today, day.isAfter(ahead) ? day : ahead);
    }

    /** The consent is asked for once more in the transaction that marks the new attempt. */
    private Report sendAgain(MeetingCalendar asked, Booking booking) {
        Optional<Booking> marked = transactions.inTransaction(() -> {
            boolean permitted = consents.of(booking.conversation()).permits(Purpose.CONTACT);
            return permitted ? Optional.of(bookings.update(booking.sentAgain(clock.instant()))) : Optional.empty();
        });
        if (marked.isEmpty()) {
            return settled(booking, new BookingOutcome.Rejected(BookingOutcome.Reason.WITHDRAWN));
        }
        Attendee attendee = booking.attendee().orElseThrow();
        BookingOutcome outcome = desk.send(asked, marked.get(), attendee);
        return outcome instanceof BookingOutcome.Unknown
                ? later(settlement.patience())
                : settled(marked.get(), outcome);
    }

    private Report settled(Booking booking, BookingOutcome outcome) {
        desk.keep(booking.id(), outcome);
        Optional<Reason> notice = outcome instanceof BookingOutcome.Rejected(BookingOutcome.Reason reason)
                        && reason == BookingOutcome.Reason.GIVEN_UP
                ? Optional.of(Reason.of("booking_given_up"))
                : Optional.empty();
        return Report.of(new Outcome.Done(new Naming.Unchanged(), notice));
    }

    private static Report later(Duration after) {
        return failed(new Failure.Later(IN_DOUBT, Optional.of(after)));
    }

    private static Report failed(Failure failure) {
        return Report.of(new Outcome.Failed(failure));
    }
}
