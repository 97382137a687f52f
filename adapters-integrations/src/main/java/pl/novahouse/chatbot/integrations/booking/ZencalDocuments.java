package pl.novahouse.chatbot.integrations.booking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.Attendee;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.OfficeTime;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;

/** The documents that go to Zencal, and what those that come from it mean. */
final class ZencalDocuments {

    private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);
    private static final int LONGEST_HOST = 200;

    private ZencalDocuments() {}

    static JsonNode wantedWeek(ZencalSettings settings, long offset) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("username", settings.username())
                .put("meetingTopic", settings.meetingTopic())
                .put("timezone", OfficeTime.ZONE.getId())
                .put("offset", offset);
    }

    static JsonNode wantedLink(ZencalSettings settings) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("username", settings.username())
                .put("meetingTopic", settings.meetingTopic());
    }

    static JsonNode wantedMeeting(ZencalSettings settings, Slot slot, Attendee attendee, BookingId reference) {
        ObjectNode wanted = JsonNodeFactory.instance
                .objectNode()
                .put("email", attendee.email().value())
                .put("name", attendee.name().value())
                .put("lang", attendee.language().answerLanguage() == Language.PL ? "pl" : "en")
                .put("place", ZencalWords.code(settings.place()))
                .put("meetingTopic", settings.meetingTopic())
                .put("timezone", OfficeTime.ZONE.getId());
        wanted.putArray("dates")
                .addObject()
                .put("start", ZencalWords.date(slot.start()))
                .put("username", slot.host());
        attendee.phone().map(PhoneNumber::e164).ifPresent(phone -> wanted.put("phone", phone));
        wanted.putObject("metadata").put("booking", reference.value().toString());
        return wanted;
    }

    /** The slots of a schedule; entries that cannot be understood are passed over, an empty list stands for no days. */
    static List<Slot> slots(JsonNode answer, String username) throws ZencalFailure {
        JsonNode schedule = answer.path("schedule");
        if (!schedule.isObject() && !(schedule.isArray() && schedule.isEmpty())) {
            throw ZencalFailure.meaningless("no schedule");
        }
        List<Slot> slots = new ArrayList<>();
        for (JsonNode day : schedule) {
            for (JsonNode entry : day) {
                slot(entry, username).ifPresent(slots::add);
            }
        }
        return slots;
    }

    private static Optional<Slot> slot(JsonNode entry, String username) {
        Optional<Instant> start = ZencalWords.instant(entry.path("start").asText());
        Optional<Instant> end = ZencalWords.instant(entry.path("end").asText());
        String named = entry.path("user").path("username").asText("");
        String host = named.isBlank() || named.length() > LONGEST_HOST ? username : named;
        return start.isPresent() && end.isPresent() && start.get().isBefore(end.get())
                ? Optional.of(new Slot(start.get(), end.get(), host))
                : Optional.empty();
    }

    /** The meeting that an answer to a booking names; empty when it names none of that start. */
    static Optional<MeetingId> booked(JsonNode answer, Instant start) {
        for (JsonNode meeting : answer.path("meetings")) {
            String id = meeting.path("uuid").asText("");
            boolean same = ZencalWords.instant(meeting.path("date").asText())
                    .filter(start::equals)
                    .isPresent();
            if (same && MeetingId.isValid(id)) {
                return Optional.of(new MeetingId(id));
            }
        }
        return Optional.empty();
    }

    static List<Meeting> meetings(JsonNode answer) throws ZencalFailure {
        JsonNode listed = answer.path("meetings");
        if (!listed.isArray()) {
            throw ZencalFailure.meaningless("no meetings");
        }
        List<Meeting> meetings = new ArrayList<>();
        for (JsonNode each : listed) {
            meetings.add(meeting(each));
        }
        return meetings;
    }

    /** One meeting, whether it stands by itself or below its name. */
    static Meeting meeting(JsonNode document) throws ZencalFailure {
        JsonNode meeting = document.path("meeting").isObject() ? document.path("meeting") : document;
        String id = meeting.path("uuid").asText("");
        Optional<Instant> start = ZencalWords.instant(meeting.path("start").asText());
        if (!MeetingId.isValid(id) || start.isEmpty()) {
            throw ZencalFailure.meaningless("a meeting without identity or start");
        }
        Instant end = ZencalWords.instant(meeting.path("end").asText())
                .filter(start.get()::isBefore)
                .orElse(start.get().plus(USUAL_LENGTH));
        return new Meeting(
                new MeetingId(id),
                start.get(),
                end,
                ZencalWords.status(meeting.path("status").asText("")),
                ZencalWords.place(meeting.path("place").asText("")),
                Optional.of(meeting.path("attendee").path("email").asText("").strip())
                        .filter(EmailAddress::isValid)
                        .map(EmailAddress::new),
                link(meeting.path("joinMeetingLink").asText("")));
    }

    /** An absolute https address; anything else is none. */
    static Optional<URI> link(String text) {
        try {
            return Optional.of(URI.create(text.strip()))
                    .filter(link -> "https".equals(link.getScheme()) && link.getHost() != null);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
