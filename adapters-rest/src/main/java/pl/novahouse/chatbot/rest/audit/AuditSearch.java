package pl.novahouse.chatbot.rest.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.rest.shared.SearchFields;

/** What staff typed to find entries, before it is a filter; empty values count as absent. */
record AuditSearch(String action, String from, String until, String page) {

    private static final int PAGE_SIZE = 50;

    static AuditSearch of(
            @Nullable String action, @Nullable String from, @Nullable String until, @Nullable String page) {
        return new AuditSearch(
                SearchFields.clean(action),
                SearchFields.clean(from),
                SearchFields.clean(until),
                SearchFields.clean(page));
    }

    /**
     * The filter; days are whole days in Polish time, pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    AuditFilter toFilter() {
        SearchFields fields = new SearchFields();
        Optional<AuditAction> wanted = fields.word("action", action, AuditAction.values());
        Optional<Instant> since = fields.startOf("from", from);
        Optional<Instant> before = fields.endOf("until", until);
        int index = fields.pageIndex(page);
        fields.requireReadable();
        return new AuditFilter(wanted, since, before, index, PAGE_SIZE);
    }
}
