package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.delivery.Courier;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Sees to it that the calendar forgets a meeting whose person was erased here. The calendar has no call for that, so
 * as long as it holds the meeting this is a task for a person, which says what to do and is done once the meeting is
 * gone.
 */
public final class ForgettingCourier implements Courier {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.MM.yyyy, 'godz.' HH:mm", Locale.forLanguageTag("pl-PL"));
    private static final Reason UNREACHABLE = Reason.of("calendar_unreachable");

    private final Transactions transactions;
    private final Bookings bookings;
    private final Optional<? extends MeetingCalendar> calendar;

    public ForgettingCourier(
            Transactions transactions, Bookings bookings, Optional<? extends MeetingCalendar> calendar) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.calendar = calendar;
    }

    @Override
    public Target target() {
        return Target.ZENCAL;
    }

    @Override
    public String kind() {
        return BookingErasure.FORGET;
    }

    @Override
    public Report deliver(Dispatch dispatch) {
        BookingId id = new BookingId(dispatch.delivery().subject());
        Optional<Booking> stored = transactions.inTransaction(() -> bookings.find(id));
        if (stored.isEmpty()) {
            return Report.of(Outcome.Done.plainly());
        }
        return switch (stored.get().state()) {
            case BookingState.Held(MeetingId meeting) -> forget(meeting, stored.get());
            case BookingState.Cancelled(MeetingId meeting) -> forget(meeting, stored.get());
            case BookingState.InDoubt _ -> lookByHand(stored.get());
            case BookingState.Failed(BookingOutcome.Reason reason) ->
                reason == BookingOutcome.Reason.WITHDRAWN
                        ? lookByHand(stored.get())
                        : Report.of(Outcome.Done.plainly());
            case BookingState.Taken _ -> Report.of(Outcome.Done.plainly());
        };
    }

    /** Without the person's address, which is erased, nobody but a person can find the meeting. */
    private static Report lookByHand(Booking booking) {
        return byHand("Rezerwacja " + booking.id().value() + " bez potwierdzenia: proszę sprawdzić w Zencal termin "
                + moment(booking.slot().start()) + " i usunąć spotkanie oraz dane uczestnika, jeśli tam są.");
    }

    private Report forget(MeetingId meeting, Booking booking) {
        try {
            Optional<Meeting> found = calendar.flatMap(asked -> asked.find(meeting));
            boolean gone = calendar.isPresent() && found.isEmpty();
            return gone
                    ? Report.of(Outcome.Done.plainly())
                    : byHand(
                            "Proszę usunąć w Zencal spotkanie " + meeting.value() + " ("
                                    + moment(booking.slot().start())
                                    + ") wraz z danymi uczestnika, a potem ponowić to zadanie. Zencal nie pozwala na to przez API.");
        } catch (ProblemException refused) {
            if (refused.problem() instanceof Problem.Unavailable) {
                return Report.of(new Outcome.Failed(new Failure.Outage(UNREACHABLE)));
            }
            throw refused;
        }
    }

    private static Report byHand(String task) {
        return Report.of(new Outcome.Failed(new Failure.Permanent(new Reason("needs_a_person", task))));
    }

    private static String moment(Instant start) {
        return MOMENT.format(OfficeTime.inWarsaw(start));
    }
}
