package pl.novahouse.chatbot.rest.booking;

import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** Polish words of the panel for what differs. */
final class DriftWords {

    private DriftWords() {}

    static String of(Drift.Kind kind) {
        return switch (kind) {
            case MEETING_MISSING -> "spotkania nie ma w kalendarzu";
            case MEETING_CANCELED -> "spotkanie odwołano w kalendarzu";
            case MEETING_MOVED -> "spotkanie przeniesiono w kalendarzu";
            case MEETING_TWICE -> "podwójne spotkanie";
            case BOOKING_IN_DOUBT -> "niepewna rezerwacja";
            case LEAD_MISSING -> "leada nie ma na tablicy";
            case LEAD_TWICE -> "kilka pozycji jednego leada";
            case LEAD_DIFFERS -> "inne dane na tablicy";
        };
    }

    static String of(DriftReport.Occasion occasion) {
        return switch (occasion) {
            case NIGHT -> "nocne porównanie";
            case HINT -> "powiadomienie z tablicy";
        };
    }

    /** What did not answer; a part without a word keeps its technical name. */
    static String part(String part) {
        return switch (part) {
            case "calendar" -> "kalendarz (Zencal)";
            case "monday" -> "tablica (Monday)";
            default -> part;
        };
    }
}
