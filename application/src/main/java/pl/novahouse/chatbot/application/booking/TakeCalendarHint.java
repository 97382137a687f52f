package pl.novahouse.chatbot.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.CalendarHint;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.WebhookSecret;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Follows up what the calendar's webhook claims: reads the meeting and brings our booking in line with it. A meeting
 * that no booking of ours belongs to is nobody's business here, and nothing of it is kept.
 */
public final class TakeCalendarHint {

    private static final int MOST_DOUBTS = 200;

    private final Transactions transactions;
    private final OutsideHints hints;
    private final Bookings bookings;
    private final Optional<? extends MeetingCalendar> calendar;
    private final Optional<WebhookSecret> secret;
    private final InstantSource clock;

    /** @param secret empty when no webhook is expected */
    public TakeCalendarHint(
            Transactions transactions,
            OutsideHints hints,
            Bookings bookings,
            Optional<? extends MeetingCalendar> calendar,
            Optional<WebhookSecret> secret,
            InstantSource clock) {
        this.transactions = transactions;
        this.hints = hints;
        this.bookings = bookings;
        this.calendar = calendar;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * @param shown what the caller's address held in the place of the secret
     * @param hint empty when the webhook named no meeting
     */
    public record Command(String shown, Optional<CalendarHint> hint) {}

    /** @param changed whether a booking of ours is different now */
    public record Result(boolean changed) {}

    /**
     * @throws ProblemException {@link Problem.NotFound} without the right secret, {@link Problem.Unavailable} when
     *     the meeting cannot be read now
     */
    public Result execute(Command command) {
        if (secret.isEmpty() || !secret.get().matches(command.shown())) {
            throw new ProblemException(new Problem.NotFound());
        }
        if (calendar.isEmpty() || command.hint().isEmpty()) {
            return new Result(false);
        }
        CalendarHint hint = command.hint().get();
        Instant now = clock.instant();
        boolean isNew = transactions.inTransaction(() -> hints.note(hint, now));
        return new Result(isNew && follow(calendar.get(), hint));
    }

    private boolean follow(MeetingCalendar asked, CalendarHint hint) {
        try {
            Optional<Meeting> meeting = asked.find(hint.meeting());
            return meeting.isPresent() && transactions.inTransaction(() -> align(meeting.get()));
        } catch (ProblemException refused) {
            transactions.inTransaction(() -> {
                hints.forget(hint);
                return hint;
            });
            throw refused;
        }
    }

    private boolean align(Meeting meeting) {
        Optional<Booking> booking = bookings.findByMeeting(meeting.id()).or(() -> inDoubt(meeting));
        if (booking.isEmpty()) {
            return false;
        }
        Booking before = booking.get();
        Booking after = before.asFoundIn(meeting, clock.instant());
        if (after.equals(before)) {
            return false;
        }
        bookings.update(after);
        return true;
    }

    private Optional<Booking> inDoubt(Meeting meeting) {
        return bookings.inDoubtSince(clock.instant().plusMillis(1), MOST_DOUBTS).stream()
                .filter(booking -> booking.attendee()
                        .filter(attendee ->
                                meeting.isOf(attendee.email(), booking.slot().start()))
                        .isPresent())
                .findFirst();
    }
}
