package pl.novahouse.chatbot.llm.knowledge;

import java.util.List;
import java.util.Set;

/**
 * One way to ask for an article.
 *
 * @param article its position among the articles
 * @param after for a follow-up, what it leans on
 */
record Phrasing(int article, Kind kind, Set<String> after, List<Term> terms) {

    enum Kind {
        /** Means the article wherever it is asked. */
        ASKED,
        /** Means the article after certain others. */
        FOLLOW_UP,
        /** Looks like the article and is not. */
        NEGATIVE
    }
}
