package pl.novahouse.chatbot.rest.conversation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.rest.shared.SearchFields;

/** What staff typed to find conversations, before it is a filter; empty values count as absent. */
record ConversationSearch(String text, String state, String from, String until, String page) {

    private static final int PAGE_SIZE = 25;

    static ConversationSearch of(
            @Nullable String text,
            @Nullable String state,
            @Nullable String from,
            @Nullable String until,
            @Nullable String page) {
        return new ConversationSearch(
                SearchFields.clean(text),
                SearchFields.clean(state),
                SearchFields.clean(from),
                SearchFields.clean(until),
                SearchFields.clean(page));
    }

    /**
     * The filter; days are whole days in Polish time, pages are counted from 1.
     *
     * @throws ProblemException {@link Problem.ValidationFailed} naming every value that cannot be read
     */
    ConversationFilter toFilter() {
        SearchFields fields = new SearchFields();
        Optional<String> words = fields.text("q", text);
        Optional<ConversationFilter.State> wanted = fields.word("state", state, ConversationFilter.State.values());
        Optional<Instant> since = fields.startOf("from", from);
        Optional<Instant> before = fields.endOf("until", until);
        int index = fields.pageIndex(page);
        fields.requireReadable();
        return new ConversationFilter(words, wanted, since, before, index, PAGE_SIZE);
    }
}
