package pl.novahouse.chatbot.rest.lead;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.lead.LeadFilter;
import pl.novahouse.chatbot.domain.lead.LeadStatus;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.Violation.Rule;
import pl.novahouse.chatbot.rest.shared.PolishTime;
import pl.novahouse.chatbot.rest.shared.SearchFields;

/** What staff typed to find leads, before it is a filter; empty values count as absent. */
record LeadSearch(String text, String status, String assignee, String score, String from, String until, String page) {

    private static final int PAGE_SIZE = 25;
    private static final int MAX_DIGITS = 4;
    private static final int HIGHEST_SCORE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    static LeadSearch of(LeadCriteria criteria, @Nullable String page) {
        return new LeadSearch(
                SearchFields.clean(criteria.text()),
                SearchFields.clean(criteria.status()),
                SearchFields.clean(criteria.assignee()),
                SearchFields.clean(criteria.score()),
                SearchFields.clean(criteria.from()),
                SearchFields.clean(criteria.until()),
                SearchFields.clean(page));
    }

    /**
     * The filter; days are whole days in Polish time, pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    LeadFilter toFilter() {
        SearchFields fields = new SearchFields();
        Optional<String> words = fields.text("q", text);
        Optional<String> person = fields.text("assignee", assignee);
        Optional<LeadStatus> wanted = LeadStatus.ofCode(status.toLowerCase(Locale.ROOT));
        if (!status.isEmpty() && wanted.isEmpty()) {
            fields.refuse("status", Rule.UNKNOWN_VALUE);
        }
        int least = leastScore(fields);
        int index = fields.pageIndex(page);
        Optional<Instant> since = day("from", from, fields)
                .map(day -> day.atStartOfDay(PolishTime.ZONE).toInstant());
        Optional<Instant> before = day("until", until, fields)
                .map(day -> day.plusDays(1).atStartOfDay(PolishTime.ZONE).toInstant());
        fields.requireReadable();
        return new LeadFilter(words, wanted, person, least, since, before, index, PAGE_SIZE);
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

    private int leastScore(SearchFields fields) {
        if (score.isEmpty()) {
            return 0;
        }
        boolean digits = score.length() <= MAX_DIGITS && score.chars().allMatch(c -> c >= '0' && c <= '9');
        int least = digits ? Integer.parseInt(score) : -1;
        if (least < 0 || least > HIGHEST_SCORE) {
            fields.refuse("min_score", digits ? Rule.OUT_OF_RANGE : Rule.MALFORMED);
            return 0;
        }
        return least;
    }

    private static Optional<LocalDate> day(String field, String value, SearchFields fields) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            fields.refuse(field, Rule.MALFORMED);
            return Optional.empty();
        }
        fields.refuse(field, Rule.OUT_OF_RANGE);
        return Optional.empty();
    }
}
