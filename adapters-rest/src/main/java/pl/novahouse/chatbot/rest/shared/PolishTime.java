package pl.novahouse.chatbot.rest.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and durations as the panel's Polish pages show them. */
public final class PolishTime {

    /** The zone in which staff read and write days and hours. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final Locale POLISH = Locale.of("pl");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.MM.yyyy, HH:mm:ss", POLISH).withZone(ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d.MM.yyyy, HH:mm", POLISH).withZone(ZONE);

    private static final long MILLIS_IN_SECOND = 1000;

    private PolishTime() {}

    /** To the second. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** To the minute, where a second says nothing. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    public static String duration(Duration took) {
        long millis = took.toMillis();
        return millis < MILLIS_IN_SECOND
                ? millis + "\u00A0ms"
                : String.format(POLISH, "%.1f\u00A0s", millis / (double) MILLIS_IN_SECOND);
    }
}
