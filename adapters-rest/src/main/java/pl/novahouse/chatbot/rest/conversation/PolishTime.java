package pl.novahouse.chatbot.rest.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and durations as the panel's Polish pages show them. */
final class PolishTime {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.MM.yyyy, HH:mm:ss", Locale.of("pl")).withZone(ConversationSearch.ZONE);

    private static final long MILLIS_IN_SECOND = 1000;

    private PolishTime() {}

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static String duration(Duration took) {
        long millis = took.toMillis();
        return millis < MILLIS_IN_SECOND
                ? millis + "\u00A0ms"
                : String.format(Locale.of("pl"), "%.1f\u00A0s", millis / (double) MILLIS_IN_SECOND);
    }
}
