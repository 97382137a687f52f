package pl.novahouse.chatbot.domain.traffic;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * So many in a time: at most {@code count} at once, after which they come back evenly over {@code period}.
 *
 * @param count at least 1
 * @param period positive, at most a day
 */
public record Rate(int count, Duration period) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public Rate {
        if (count < 1) {
            throw new IllegalArgumentException("a rate allows at least one");
        }
        if (!period.isPositive() || period.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a rate's period is positive and at most a day");
        }
    }

    /**
     * Reads a rate as people write it: {@code 40/10s}, {@code 600/10m}, {@code 5/500ms}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Rate parse(CharSequence text) {
        String written = text.toString().strip();
        int slash = written.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("a rate looks like 40/10s, not like " + written);
        }
        try {
            return new Rate(
                    Integer.parseInt(written.substring(0, slash).strip()),
                    period(written.substring(slash + 1).strip()));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException("a rate looks like 40/10s, not like " + written, unreadable);
        }
    }

    private static Duration period(String text) {
        return text.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
                : Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }

    /** After how long one more is allowed, once none is left. */
    public Duration interval() {
        return period.dividedBy(count);
    }

    @Override
    public String toString() {
        return count + "/" + period;
    }
}
