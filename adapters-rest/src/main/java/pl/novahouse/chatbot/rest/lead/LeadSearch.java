package pl.novahouse.chatbot.rest.lead;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** What staff typed to find leads, before it is a filter; empty values count as absent. */
record LeadSearch(String text, String status, String assignee, String score, String from, String until, String page) {

    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final int PAGE_SIZE = 25;
    private static final int MAX_TEXT = 200;
    private static final int MAX_DIGITS = 4;
    private static final int HIGHEST_SCORE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    static LeadSearch of(
            @Nullable String text,
            @Nullable String status,
            @Nullable String assignee,
            @Nullable String score,
            @Nullable String from,
            @Nullable String until,
            @Nullable String page) {
        return new LeadSearch(
                clean(text), clean(status), clean(assignee), clean(score), clean(from), clean(until), clean(page));
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * The filter; days are whole days in Polish time, pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    LeadFilter toFilter() {
        List<Violation> violations = new ArrayList<>();
        text("q", text, violations);
        text("assignee", assignee, violations);
        Optional<LeadStatus> wanted = LeadStatus.ofCode(status.toLowerCase(Locale.ROOT));
        if (!status.isEmpty() && wanted.isEmpty()) {
            violations.add(new Violation("status", Rule.UNKNOWN_VALUE));
        }
        int least = number("min_score", score, 0, HIGHEST_SCORE, violations);
        int number = number("page", page, 1, LeadFilter.MAX_PAGE, violations);
        Optional<Instant> since =
                day("from", from, violations).map(day -> day.atStartOfDay(ZONE).toInstant());
        Optional<Instant> before = day("until", until, violations)
                .map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant());
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
        return new LeadFilter(
                Optional.of(text).filter(words -> !words.isEmpty()),
                wanted,
                Optional.of(assignee).filter(words -> !words.isEmpty()),
                least,
                since,
                before,
                number - 1,
                PAGE_SIZE);
    }

    boolean isFiltered() {
        return !(text.isEmpty()
                && status.isEmpty()
                && assignee.isEmpty()
                && score.isEmpty()
                && from.isEmpty()
                && until.isEmpty());
    }

    /** The same search as a query string without its page. */
    String query() {
        return "?q=" + encoded(text) + "&status=" + encoded(status) + "&assignee=" + encoded(assignee) + "&min_score="
                + encoded(score) + "&from=" + encoded(from) + "&until=" + encoded(until);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void text(String field, String value, List<Violation> violations) {
        if (value.length() > MAX_TEXT) {
            violations.add(new Violation(field, Rule.TOO_LONG));
        }
        if (value.indexOf('\0') >= 0) {
            violations.add(new Violation(field, Rule.MALFORMED));
        }
    }

    private static int number(String field, String value, int least, int most, List<Violation> violations) {
        if (value.isEmpty()) {
            return least;
        }
        boolean digits = value.length() <= MAX_DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            violations.add(new Violation(field, digits ? Rule.OUT_OF_RANGE : Rule.MALFORMED));
            return least;
        }
        return number;
    }

    private static Optional<LocalDate> day(String field, String value, List<Violation> violations) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            violations.add(new Violation(field, Rule.MALFORMED));
            return Optional.empty();
        }
        violations.add(new Violation(field, Rule.OUT_OF_RANGE));
        return Optional.empty();
    }
}
