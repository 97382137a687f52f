package pl.novahouse.chatbot.integrations.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;

/** The words and dates of Zencal, in the several ways that it writes them. */
final class ZencalWords {

    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int DATE_LENGTH = "2026-12-01".length();
    private static final int LONGEST_DATE = 40;

    private ZencalWords() {}

    /** A moment as Zencal wants it: {@code 2026-12-01T10:00:00.000Z}. */
    static String date(Instant moment) {
        return SENT.format(moment);
    }

    /**
     * A moment as Zencal writes it: {@code 2026-12-01T13:00:00+00:00}, {@code 2026-12-01T13:00:00.000000Z}, or without
     * an offset in UTC: {@code 2026-12-01 13:00:00}.
     */
    static Optional<Instant> instant(String text) {
        String date = text.strip();
        if (date.length() <= DATE_LENGTH || date.length() > LONGEST_DATE) {
            return Optional.empty();
        }
        String joined = date.substring(0, DATE_LENGTH) + "T" + date.substring(DATE_LENGTH + 1);
        try {
            return Optional.of(
                    hasOffset(joined)
                            ? OffsetDateTime.parse(joined).toInstant()
                            : LocalDateTime.parse(joined).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean hasOffset(String date) {
        String time = date.substring(DATE_LENGTH);
        return time.endsWith("Z") || time.contains("+") || time.contains("-");
    }

    /** A place, however it is spelled: "Google Meet" is google-meet. */
    static MeetingPlace place(String text) {
        return switch (code(text)) {
            case "google-meet", "googlemeet", "google-hangouts", "meet" -> MeetingPlace.GOOGLE_MEET;
            case "phone-call", "phonecall", "phone", "telephone" -> MeetingPlace.PHONE_CALL;
            case "zoom", "zoom-meeting" -> MeetingPlace.ZOOM;
            case "teams", "microsoft-teams", "ms-teams" -> MeetingPlace.TEAMS;
            case "offline", "in-person", "onsite", "office" -> MeetingPlace.OFFLINE;
            default -> MeetingPlace.OTHER;
        };
    }

    /** The code under which a place is asked for. */
    static String code(MeetingPlace place) {
        return switch (place) {
            case PHONE_CALL -> "phone-call";
            case GOOGLE_MEET -> "google-meet";
            case ZOOM -> "zoom";
            case TEAMS -> "teams";
            case OFFLINE, OTHER -> "offline";
        };
    }

    static MeetingStatus status(String text) {
        return switch (code(text)) {
            case "created" -> MeetingStatus.CREATED;
            case "confirmed" -> MeetingStatus.CONFIRMED;
            case "rejected" -> MeetingStatus.REJECTED;
            case "canceled", "cancelled" -> MeetingStatus.CANCELED;
            case "postponed" -> MeetingStatus.POSTPONED;
            default -> MeetingStatus.OTHER;
        };
    }

    private static String code(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
