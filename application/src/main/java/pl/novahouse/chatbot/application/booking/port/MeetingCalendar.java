package pl.novahouse.chatbot.application.booking.port;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.shared.Problem;

/**
 * The calendar in which the consultants' time is booked. Every call ends within the adapter's own limit of time; the
 * reading ones throw a {@link pl.novahouse.chatbot.domain.shared.ProblemException} with {@link Problem.Unavailable}
 * when the calendar does not answer properly.
 */
public interface MeetingCalendar {

    /**
     * The free slots by the days of Warsaw, in order of time; they may be some seconds old.
     *
     * @param from the first day
     * @param to the last day, included, at most 62 days after the first
     */
    List<Slot> free(LocalDate from, LocalDate to);

    /** Whether the slot is free at this very moment. */
    boolean isFree(Slot slot);

    /**
     * Asks for a slot, once. It never throws for the calendar's sake: what may have been booked is
     * {@link BookingOutcome.Unknown}. A {@link BookingOutcome.Booked} is the calendar's word only; read the meeting
     * before telling anyone.
     *
     * @param reference our own identity, kept with the meeting where the calendar can
     */
    BookingOutcome book(Slot slot, Attendee attendee, BookingId reference);

    /** The meeting as it stands now; empty when the calendar has none of that identity. */
    Optional<Meeting> find(MeetingId meeting);

    /**
     * All meetings by the days of Warsaw, cancelled ones included, in order of time.
     *
     * @param to included
     */
    List<Meeting> meetings(LocalDate from, LocalDate to);

    /** A link under which one meeting can be booked, once. */
    URI oneTimeLink();
}
