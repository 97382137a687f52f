package pl.novahouse.chatbot.domain.booking;

import java.time.Instant;
import java.util.Optional;

/**
 * What the calendar's webhook claims. It proves nothing: the meeting is read before anything is believed.
 *
 * @param event the calendar's word for what happened, 1 to {@value #MAX_EVENT} characters
 * @param start of the meeting, as far as the webhook tells
 */
public record CalendarHint(MeetingId meeting, String event, Optional<Instant> start) implements OutsideHint {

    private static final int MAX_EVENT = 60;

    public CalendarHint {
        if (event.isBlank() || event.length() > MAX_EVENT) {
            throw new IllegalArgumentException("an event has 1 to " + MAX_EVENT + " characters");
        }
    }

    @Override
    public Source source() {
        return Source.CALENDAR;
    }

    @Override
    public String subject() {
        return meeting.value();
    }

    /** The start: a meeting that was moved is another occurrence. */
    @Override
    public String occurrence() {
        return start.map(Instant::toString).orElse("");
    }
}
