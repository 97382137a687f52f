package pl.novahouse.chatbot.application.knowledge.port;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** Finds the articles that a question may mean. Safe for concurrent use; a search sees one state of the articles. */
public interface KnowledgeIndex {

    /** How many articles a search returns at most. */
    int MAX_MATCHES = 5;

    /** Replaces all that is indexed. */
    void replace(List<Article> articles);

    /** All that is indexed, in the order given. */
    List<Article> articles();

    /** An indexed article. */
    Optional<Article> article(ArticleKey key);

    /**
     * The articles that may be meant, the likeliest first, at most {@value #MAX_MATCHES}; among them those that
     * decline a question which is not our business.
     */
    List<Match> search(AnalysedText question, Context context);
}
