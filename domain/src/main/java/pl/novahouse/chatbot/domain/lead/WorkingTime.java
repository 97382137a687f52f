package pl.novahouse.chatbot.domain.lead;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.OpeningHours.Span;
import pl.novahouse.chatbot.domain.shared.PolishHolidays;

/** Counts in hours when the office is open, by the calendar of Warsaw. */
public record WorkingTime(OpeningHours hours) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final int LONGEST_LOOK = 400;

    /**
     * The moment when the office will have been open for so long.
     *
     * @param open more than zero, at most some months of opening hours
     */
    public Instant after(Instant start, Duration open) {
        if (!open.isPositive()) {
            throw new IllegalArgumentException("a deadline lies ahead");
        }
        ZonedDateTime from = start.atZone(ZONE);
        Duration left = open;
        for (int days = 0; days < LONGEST_LOOK; days++) {
            LocalDate day = from.toLocalDate().plusDays(days);
            Optional<Span> span = on(day);
            if (span.isPresent()) {
                LocalTime opens =
                        days == 0 && from.toLocalTime().isAfter(span.get().from())
                                ? from.toLocalTime()
                                : span.get().from();
                Duration today = Duration.between(opens, span.get().to());
                if (today.compareTo(left) >= 0) {
                    return day.atTime(opens).plus(left).atZone(ZONE).toInstant();
                }
                left = today.isPositive() ? left.minus(today) : left;
            }
        }
        throw new IllegalArgumentException("a deadline lies within a year");
    }

    private Optional<Span> on(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY || PolishHolidays.include(day)) {
            return Optional.empty();
        }
        return Optional.of(day.getDayOfWeek() == DayOfWeek.SATURDAY ? hours.saturday() : hours.weekdays());
    }
}
