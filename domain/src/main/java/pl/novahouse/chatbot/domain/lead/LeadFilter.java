package pl.novahouse.chatbot.domain.lead;

import java.time.Instant;
import java.util.Optional;

/**
 * What staff look for among leads.
 *
 * @param text part of a name, an e-mail address or a number; empty for any
 * @param status only leads in this status; empty for any
 * @param assignee only leads of this person, by their subject; empty for any
 * @param leastScore only leads with at least so many points, 0 to 100
 * @param from earliest creation, inclusive
 * @param until latest creation, exclusive
 * @param page from 0 to {@value #MAX_PAGE}
 * @param size 1 to {@value #MAX_SIZE}
 */
public record LeadFilter(
        Optional<String> text,
        Optional<LeadStatus> status,
        Optional<String> assignee,
        int leastScore,
        Optional<Instant> from,
        Optional<Instant> until,
        int page,
        int size) {

    public static final int MAX_SIZE = 1000;
    public static final int MAX_PAGE = 10_000;
    private static final int HIGHEST_SCORE = 100;

    public LeadFilter {
        if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page is 0 to " + MAX_PAGE + ", its size 1 to " + MAX_SIZE);
        }
        if (leastScore < 0 || leastScore > HIGHEST_SCORE) {
            throw new IllegalArgumentException("a score is 0 to " + HIGHEST_SCORE);
        }
    }

    /** The same, another page of it. */
    public LeadFilter atPage(int otherPage, int otherSize) {
        return new LeadFilter(text, status, assignee, leastScore, from, until, otherPage, otherSize);
    }

    /** All leads, page by page. */
    public static LeadFilter all(int page, int size) {
        return new LeadFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                page,
                size);
    }
}
