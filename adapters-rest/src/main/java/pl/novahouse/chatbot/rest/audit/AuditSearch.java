package pl.novahouse.chatbot.rest.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;

/** What staff typed to find entries, before it is a filter; empty values count as absent. */
record AuditSearch(String action, String from, String until, String page) {

    static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private static final int PAGE_SIZE = 50;
    private static final int MAX_PAGE_DIGITS = 4;

    static AuditSearch of(
            @Nullable String action, @Nullable String from, @Nullable String until, @Nullable String page) {
        return new AuditSearch(clean(action), clean(from), clean(until), clean(page));
    }

    private static String clean(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * The filter; days are whole days in Polish time, pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    AuditFilter toFilter() {
        List<Violation> violations = new ArrayList<>();
        Optional<AuditAction> wanted = wanted(violations);
        Optional<Instant> since =
                day("from", from, violations).map(day -> day.atStartOfDay(ZONE).toInstant());
        Optional<Instant> before = day("until", until, violations)
                .map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant());
        int index = pageIndex(violations);
        if (!violations.isEmpty()) {
            throw new ProblemException(new Problem.ValidationFailed(violations));
        }
        return new AuditFilter(wanted, since, before, index, PAGE_SIZE);
    }

    private Optional<AuditAction> wanted(List<Violation> violations) {
        if (action.isEmpty()) {
            return Optional.empty();
        }
        Optional<AuditAction> found = Arrays.stream(AuditAction.values())
                .filter(known -> known.name().equals(action.toUpperCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            violations.add(new Violation("action", Rule.UNKNOWN_VALUE));
        }
        return found;
    }

    private static Optional<LocalDate> day(String field, String value, List<Violation> violations) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 2000 && day.getYear() <= 2999) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            // told below, as any day that cannot be meant
        }
        violations.add(new Violation(field, Rule.MALFORMED));
        return Optional.empty();
    }

    private int pageIndex(List<Violation> violations) {
        if (page.isEmpty()) {
            return 0;
        }
        boolean number = page.length() <= MAX_PAGE_DIGITS && page.chars().allMatch(c -> c >= '0' && c <= '9');
        int asked = number ? Integer.parseInt(page) : 0;
        if (asked < 1) {
            violations.add(new Violation("page", number ? Rule.OUT_OF_RANGE : Rule.MALFORMED));
            return 0;
        }
        return asked - 1;
    }
}
