package pl.novahouse.chatbot.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.shared.EmailAddress;

/** Compares the live bookings with what the calendar holds, and corrects our side where the calendar is sure. */
final class CalendarComparison {

    private static final int PAGE = 200;
    private static final int DAYS_BACK = 1;
    private static final int DAYS_AHEAD = 60;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Transactions transactions;
    private final Bookings bookings;
    private final MeetingCalendar calendar;
    private final Instant now;
    private final List<Drift> drifts = new ArrayList<>();
    private final Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();

    CalendarComparison(Transactions transactions, Bookings bookings, MeetingCalendar calendar, Instant now) {
        this.transactions = transactions;
        this.bookings = bookings;
        this.calendar = calendar;
        this.now = now;
    }

    /** @param compared how many bookings were looked at */
    record Findings(int compared, List<Drift> drifts) {}

    Findings compare() {
        LocalDate today = OfficeTime.inWarsaw(now).toLocalDate();
        calendar.meetings(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD))
                .forEach(meeting -> meetings.put(meeting.id(), meeting));
        int compared = 0;
        Optional<BookingId> after = Optional.empty();
        List<Booking> page = page(after);
        while (!page.isEmpty()) {
            page.forEach(this::compare);
            compared += page.size();
            after = Optional.of(page.getLast().id());
            page = page.size() < PAGE ? List.of() : page(after);
        }
        lookForDoubles();
        return new Findings(compared, List.copyOf(drifts));
    }

    private List<Booking> page(Optional<BookingId> after) {
        Instant from = now.minus(Duration.ofDays(DAYS_BACK));
        Instant until = now.plus(Duration.ofDays(DAYS_AHEAD));
        return transactions.inTransaction(() -> bookings.liveBetween(from, until, after, PAGE));
    }

    private void compare(Booking booking) {
        switch (booking.state()) {
            case BookingState.Held(MeetingId meeting) -> compareHeld(booking, meeting);
            case BookingState.InDoubt(Instant sentAt, int _) -> {
                if (sentAt.isBefore(now.minus(PATIENCE))) {
                    add(Drift.Kind.BOOKING_IN_DOUBT, booking, "Wynik rezerwacji wciąż nie jest znany.", false);
                }
            }
            case BookingState.Taken _, BookingState.Failed _, BookingState.Cancelled _ -> {}
        }
    }

    private void compareHeld(Booking booking, MeetingId id) {
        Optional<Meeting> meeting = Optional.ofNullable(meetings.get(id)).or(() -> calendar.find(id));
        if (meeting.isEmpty()) {
            add(Drift.Kind.MEETING_MISSING, booking, "Kalendarz nie zna spotkania " + id.value() + ".", false);
            return;
        }
        Booking aligned = booking.asFoundIn(meeting.get(), now);
        if (aligned.equals(booking)) {
            return;
        }
        transactions.inTransaction(() -> bookings.update(aligned));
        if (aligned.state() instanceof BookingState.Cancelled) {
            add(Drift.Kind.MEETING_CANCELED, booking, "Spotkanie odwołano w kalendarzu.", true);
        } else {
            add(Drift.Kind.MEETING_MOVED, booking, "Spotkanie przeniesiono w kalendarzu.", true);
        }
    }

    private record PersonAtTime(EmailAddress email, Instant start) {}

    private void lookForDoubles() {
        Map<PersonAtTime, List<Meeting>> together = meetings.values().stream()
                .filter(meeting ->
                        meeting.status().holds() && meeting.attendee().isPresent())
                .collect(Collectors.groupingBy(
                        meeting -> new PersonAtTime(meeting.attendee().orElseThrow(), meeting.start()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        together.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            String ids = same.stream()
                    .skip(1)
                    .limit(5)
                    .map(meeting -> meeting.id().value())
                    .collect(Collectors.joining(", "));
            drifts.add(new Drift(
                    Drift.Kind.MEETING_TWICE,
                    same.getFirst().id().value(),
                    "Ta sama osoba ma o tej porze także: " + ids + ".",
                    false));
        });
    }

    private void add(Drift.Kind kind, Booking booking, String note, boolean corrected) {
        drifts.add(new Drift(kind, booking.id().value().toString(), note, corrected));
    }
}
