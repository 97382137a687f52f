package pl.novahouse.chatbot.domain.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When the office is open, in Polish time; closed on Sundays and Polish public holidays. */
public record OpeningHours(Span weekdays, Span saturday) {

    /** The hours of a day; empty when the office is closed all day. */
    public Optional<Span> on(LocalDate day) {
        return PolishHolidays.include(day) ? Optional.empty() : usuallyOn(day.getDayOfWeek());
    }

    /** The hours of a day of the week that is no holiday. */
    public Optional<Span> usuallyOn(DayOfWeek day) {
        return switch (day) {
            case SUNDAY -> Optional.empty();
            case SATURDAY -> Optional.of(saturday);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.of(weekdays);
        };
    }

    /** The first day from the given one on when the office is open. */
    public LocalDate firstOpen(LocalDate from) {
        LocalDate day = from;
        while (on(day).isEmpty()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** From one time to a later one of the same day. */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("hours go from the earlier to the later");
            }
        }
    }
}
