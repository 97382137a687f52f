package pl.novahouse.chatbot.rest.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** Reads what staff typed into a search, and gathers every value that cannot be read. Empty values count as absent. */
public final class SearchFields {

    private static final int MAX_TEXT = 200;
    private static final int MAX_DIGITS = 4;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final List<Violation> violations = new ArrayList<>();

    /** The value without white space around it; an absent one is empty. */
    public static String clean(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Words of at most {@value #MAX_TEXT} characters. */
    public Optional<String> text(String field, String value) {
        if (value.length() > MAX_TEXT) {
            refuse(field, Rule.TOO_LONG);
        }
        if (value.indexOf('\0') >= 0) {
            refuse(field, Rule.MALFORMED);
        }
        return Optional.of(value).filter(words -> !words.isEmpty());
    }

    /** One of the known names, in any case. */
    public <E extends Enum<E>> Optional<E> word(String field, String value, E[] known) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(known)
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            refuse(field, Rule.UNKNOWN_VALUE);
        }
        return found;
    }

    /** The first moment of a day in Poland, such as 2026-11-25. */
    public Optional<Instant> startOf(String field, String day) {
        return day(field, day).map(date -> date.atStartOfDay(PolishTime.ZONE).toInstant());
    }

    /** The first moment after a day in Poland. */
    public Optional<Instant> endOf(String field, String day) {
        return day(field, day)
                .map(date -> date.plusDays(1).atStartOfDay(PolishTime.ZONE).toInstant());
    }

    /** The index from 0 of a page counted from 1, at most four digits; the first page when none is named. */
    public int pageIndex(String page) {
        if (page.isEmpty()) {
            return 0;
        }
        boolean digits = page.length() <= MAX_DIGITS && page.chars().allMatch(c -> c >= '0' && c <= '9');
        int asked = digits ? Integer.parseInt(page) : 0;
        if (asked < 1) {
            refuse("page", digits ? Rule.OUT_OF_RANGE : Rule.MALFORMED);
            return 0;
        }
        return asked - 1;
    }

    public void refuse(String field, Rule rule) {
        violations.add(new Violation(field, rule));
    }

    /** @throws ProblemException {@link Problem.ValidationFailed} naming every value that could not be read */
    public void requireReadable() {
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
    }

    private Optional<LocalDate> day(String field, String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            // told below, as any day that cannot be meant
        }
        refuse(field, Rule.MALFORMED);
        return Optional.empty();
    }
}
