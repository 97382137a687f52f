package pl.novahouse.chatbot.rest.booking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.booking.CalendarHint;
import pl.novahouse.chatbot.domain.booking.MeetingId;

/** What the calendar posts: flat or nested, for its form is not documented. */
final class CalendarWebhook {

    private static final List<String> BELOW =
            List.of("", "/meeting", "/data", "/payload", "/data/meeting", "/payload/meeting");
    private static final List<String> IDS = List.of("meetingUuid", "meeting_uuid", "uuid");
    private static final List<String> EVENTS = List.of("event", "type", "action", "eventType", "status");
    private static final List<String> STARTS = List.of("date/start", "start", "startDate", "date");
    private static final int LONGEST_EVENT = 60;
    private static final int DATE_LENGTH = "2026-12-01".length();
    private static final int LONGEST_DATE = 40;

    private CalendarWebhook() {}

    /** The hint; empty when no meeting is named. */
    static Optional<CalendarHint> hint(JsonNode body) {
        return texts(body, IDS)
                .filter(MeetingId::isValid)
                .findFirst()
                .map(id -> new CalendarHint(new MeetingId(id), event(body), start(body)));
    }

    private static String event(JsonNode body) {
        return texts(body, EVENTS)
                .filter(text -> text.length() <= LONGEST_EVENT)
                .findFirst()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse("changed");
    }

    private static Optional<Instant> start(JsonNode body) {
        return texts(body, STARTS)
                .map(CalendarWebhook::instant)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> texts(JsonNode body, List<String> names) {
        return BELOW.stream()
                .map(body::at)
                .flatMap(place -> names.stream().map(name -> place.at("/" + name)))
                .filter(JsonNode::isTextual)
                .map(node -> node.asText().strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> instant(String text) {
        if (text.length() <= DATE_LENGTH || text.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        String date = text.substring(0, DATE_LENGTH) + "T" + text.substring(DATE_LENGTH + 1);
        String time = date.substring(DATE_LENGTH);
        boolean offset = time.endsWith("Z") || time.contains("+") || time.contains("-");
        try {
            return Optional.of(
                    offset
                            ? OffsetDateTime.parse(date).toInstant()
                            : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
