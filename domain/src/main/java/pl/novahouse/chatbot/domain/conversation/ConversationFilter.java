package pl.novahouse.chatbot.domain.conversation;

import java.time.Instant;
import java.util.Optional;

/**
 * What staff look for among conversations.
 *
 * @param text words that a message contains; empty for any
 * @param state only conversations in this state; empty for any
 * @param from earliest last activity, inclusive
 * @param until latest last activity, exclusive
 * @param page from 0
 * @param size 1 to {@value #MAX_SIZE}
 */
public record ConversationFilter(
        Optional<String> text,
        Optional<State> state,
        Optional<Instant> from,
        Optional<Instant> until,
        int page,
        int size) {

    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 10_000;

    /** The states a conversation can be filtered by. */
    public enum State {
        OPEN,
        CLOSED
    }

    public ConversationFilter {
        if (page < 0 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page is 0 to " + MAX_PAGE + ", its size 1 to " + MAX_SIZE);
        }
    }
}
