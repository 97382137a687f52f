package pl.novahouse.chatbot.domain.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for in the trail.
 *
 * @param from earliest, inclusive
 * @param until latest, exclusive
 * @param page from 0
 * @param size 1 to {@value #MAX_SIZE}
 */
public record AuditFilter(
        Optional<AuditAction> action, Optional<Instant> from, Optional<Instant> until, int page, int size) {

    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 10_000;

    public AuditFilter {
        if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page is 0 to " + MAX_PAGE + ", its size 1 to " + MAX_SIZE);
        }
    }

    public boolean admits(AuditEntry entry) {
        return action.map(wanted -> wanted == entry.event().action()).orElse(true)
                && from.map(earliest -> !entry.at().isBefore(earliest)).orElse(true)
                && until.map(latest -> entry.at().isBefore(latest)).orElse(true);
    }
}
