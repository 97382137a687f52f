package pl.novahouse.chatbot.application.knowledge.port;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The articles and all their versions. */
public interface Articles {

    /** The latest version of every article, by key. */
    List<Article> latest();

    Optional<Article> find(ArticleKey key);

    /** All versions of an article, the oldest first. */
    List<Article> history(ArticleKey key);

    /**
     * Adds the next version of an article in the caller's transaction.
     *
     * @throws ProblemException {@link Problem.Conflict} when it is not the next
     */
    void add(Article article);
}
