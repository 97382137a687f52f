package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.OpeningHours;
import pl.novahouse.chatbot.domain.shared.OpeningHours.Span;

/** The office's opening hours by the calendar of Warsaw, summer time and public holidays included. */
public record OfficeTime(OpeningHours hours) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    /** What the clocks of Warsaw show at a moment. */
    public static LocalDateTime inWarsaw(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    /** The hours of a day; empty when the office is closed all day. */
    public Optional<Span> on(LocalDate day) {
        return hours.on(day);
    }

    /** Whether the whole slot lies in the opening hours of one day. */
    public boolean covers(Slot slot) {
        LocalDateTime start = inWarsaw(slot.start());
        LocalDateTime end = inWarsaw(slot.end());
        return start.toLocalDate().equals(end.toLocalDate())
                && on(start.toLocalDate())
                        .filter(span -> !start.toLocalTime().isBefore(span.from())
                                && !end.toLocalTime().isAfter(span.to()))
                        .isPresent();
    }
}
