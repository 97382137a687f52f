package pl.novahouse.chatbot.application.booking.port;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** A calendar in memory, which can be told to misbehave as a real one does. */
public final class InMemoryMeetingCalendar implements MeetingCalendar {

    /** How the next booking goes. */
    public enum Mood {
        /** It is refused before anything happens. */
        REFUSES,
        /** It is lost on the way: nothing is booked and nobody knows. */
        LOSES,
        /** It is booked, and the answer is lost. */
        BOOKS_IN_SILENCE,
        /** It is called booked, and the calendar does not hold it. */
        LIES
    }

    private final Set<Slot> free = new TreeSet<>(Comparator.comparing(Slot::start));
    private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private Runnable beforeEachCall = () -> {};
    private boolean away;

    /** Makes slots free. */
    public void offer(Slot... slots) {
        free.addAll(List.of(slots));
    }

    /** Someone else takes a slot. */
    public void take(Slot slot) {
        free.remove(slot);
    }

    /** How the next booking goes; several in turn. */
    public void beforeLong(Mood mood) {
        moods.add(mood);
    }

    /** Runs at the beginning of every call. */
    public void beforeEachCall(Runnable check) {
        beforeEachCall = check;
    }

    /** From now on nothing answers, or everything answers again. */
    public void away(boolean isAway) {
        away = isAway;
    }

    /** Keeps or replaces a meeting, as somebody does in the calendar itself. */
    public void put(Meeting meeting) {
        meetings.put(meeting.id(), meeting);
    }

    public void remove(MeetingId meeting) {
        meetings.remove(meeting);
    }

    /** Every meeting it holds. */
    public List<Meeting> all() {
        return List.copyOf(meetings.values());
    }

    /** The names of the calls so far, in their order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public List<Slot> free(LocalDate from, LocalDate to) {
        answer("free");
        return free.stream()
                .filter(slot -> isWithin(OfficeTime.inWarsaw(slot.start()).toLocalDate(), from, to))
                .toList();
    }

    @Override
    public boolean isFree(Slot slot) {
        answer("isFree");
        return free.contains(slot);
    }

    @Override
    public BookingOutcome book(Slot slot, Attendee attendee, BookingId reference) {
        beforeEachCall.run();
        calls.add("book");
        if (away) {
            return new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED);
        }
        Mood mood = moods.poll();
        if (mood == Mood.REFUSES) {
            return new BookingOutcome.Rejected(BookingOutcome.Reason.DECLINED);
        }
        if (mood == Mood.LOSES) {
            return new BookingOutcome.Unknown();
        }
        MeetingId id = new MeetingId(
                UUID.nameUUIDFromBytes(reference.value().toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
        if (mood == Mood.LIES) {
            return new BookingOutcome.Booked(id);
        }
        if (!free.remove(slot)) {
            return new BookingOutcome.SlotTaken();
        }
        put(new Meeting(
                id,
                slot.start(),
                slot.end(),
                MeetingStatus.CREATED,
                MeetingPlace.GOOGLE_MEET,
                Optional.of(attendee.email()),
                Optional.empty()));
        return mood == Mood.BOOKS_IN_SILENCE ? new BookingOutcome.Unknown() : new BookingOutcome.Booked(id);
    }

    @Override
    public Optional<Meeting> find(MeetingId meeting) {
        answer("find");
        return Optional.ofNullable(meetings.get(meeting));
    }

    @Override
    public List<Meeting> meetings(LocalDate from, LocalDate to) {
        answer("meetings");
        return meetings.values().stream()
                .filter(meeting -> isWithin(OfficeTime.inWarsaw(meeting.start()).toLocalDate(), from, to))
                .sorted(Comparator.comparing(Meeting::start))
                .toList();
    }

    @Override
    public URI oneTimeLink() {
        answer("link");
        return URI.create("https://calendar.example/once/" + calls.size());
    }

    private void answer(String call) {
        beforeEachCall.run();
        calls.add(call);
        if (away) {
            throw new ProblemException(new Problem.Unavailable("calendar"));
        }
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
