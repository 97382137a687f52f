package pl.novahouse.chatbot.integrations.shared;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What came back over HTTP. */
public record HttpAnswer(int status, String body, HttpHeaders headers) {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DIGITS = 9;

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The wait of a {@code Retry-After} header in either of its forms, at most a day; empty without a readable one. */
    public Optional<Duration> retryAfter(Instant now) {
        return header("Retry-After").map(String::strip).flatMap(text -> wait(text, now));
    }

    private static Optional<Duration> wait(String text, Instant now) {
        if (!text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }
        try {
            Instant moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, moment)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
