package pl.novahouse.chatbot.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.booking.SlotChoice;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Finds the slots that may be offered: free in the calendar, in the office's hours, not too soon and not too far. */
public final class SlotFinder {

    /** How many days are looked at when nobody says which. */
    public static final int USUAL_DAYS = 14;

    private final Optional<? extends MeetingCalendar> calendar;
    private final OfficeTime office;
    private final InstantSource clock;
    private final Rules rules;

    /** @param calendar empty when none is configured: then there is nothing to offer */
    public SlotFinder(
            Optional<? extends MeetingCalendar> calendar, OfficeTime office, InstantSource clock, Rules rules) {
        this.calendar = calendar;
        this.office = office;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * @param notice how long before its start a slot is offered at the latest
     * @param horizonDays how many days ahead slots are offered, 1 to 366
     * @param onlyOfficeHours whether slots outside the opening hours are left out
     */
    public record Rules(Duration notice, int horizonDays, boolean onlyOfficeHours) {
        public Rules {
            if (notice.isNegative() || horizonDays < 1 || horizonDays > 366) {
                throw new IllegalArgumentException("a notice is no negative time, a horizon 1 to 366 days");
            }
        }
    }

    /** Whether there is a calendar to offer from. */
    boolean isOffering() {
        return calendar.isPresent();
    }

    LocalDate today() {
        return OfficeTime.inWarsaw(clock.instant()).toLocalDate();
    }

    /** The last day on which slots are offered. */
    LocalDate horizon() {
        return today().plusDays(rules.horizonDays());
    }

    /**
     * The slots of the days that may be offered, in order of time.
     *
     * @throws ProblemException {@link Problem.Unavailable} when the calendar does not answer
     */
    List<Slot> between(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(today()) ? today() : from;
        LocalDate last = to.isAfter(horizon()) ? horizon() : to;
        if (calendar.isEmpty() || last.isBefore(first)) {
            return List.of();
        }
        Instant soonest = clock.instant().plus(rules.notice());
        return calendar.get().free(first, last).stream()
                .filter(slot -> !slot.start().isBefore(soonest))
                .filter(slot -> !rules.onlyOfficeHours() || office.covers(slot))
                .toList();
    }

    /** The slot of this start, if it may be offered. */
    Optional<Slot> at(Instant start) {
        LocalDate day = OfficeTime.inWarsaw(start).toLocalDate();
        return between(day, day).stream()
                .filter(slot -> slot.start().equals(start))
                .findFirst();
    }

    /** What to propose to somebody who wishes to talk at that time; no slots when there are none near it. */
    SlotChoice choose(Optional<MeetingTime> wish, int most) {
        LocalDate from = wish.map(MeetingTime::from).filter(today()::isBefore).orElse(today());
        LocalDate to = wish.map(MeetingTime::to)
                .filter(from::isBefore)
                .orElse(wish.isPresent() ? from : from.plusDays(USUAL_DAYS - 1L));
        SlotChoice near = SlotChoice.of(between(from, shorter(from, to)), wish, most);
        if (near.suits() && !near.slots().isEmpty()) {
            return near;
        }
        LocalDate around = from.isAfter(horizon()) ? horizon() : from;
        return SlotChoice.of(between(around.minusDays(USUAL_DAYS / 2), around.plusDays(USUAL_DAYS)), wish, most);
    }

    private static LocalDate shorter(LocalDate from, LocalDate to) {
        LocalDate latest = from.plusDays(2L * USUAL_DAYS);
        return to.isAfter(latest) ? latest : to;
    }

    /** Whether the office is closed all day. */
    boolean isClosedOn(LocalDate day) {
        return office.on(day).isEmpty();
    }
}
