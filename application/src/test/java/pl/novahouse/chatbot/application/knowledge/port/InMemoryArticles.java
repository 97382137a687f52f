package pl.novahouse.chatbot.application.knowledge.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Keeps the articles in memory. */
public final class InMemoryArticles implements Articles {

    private final SortedMap<String, List<Article>> versions = new TreeMap<>();

    @Override
    public synchronized List<Article> latest() {
        return versions.values().stream().map(List::getLast).toList();
    }

    @Override
    public synchronized Optional<Article> find(ArticleKey key) {
        return Optional.ofNullable(versions.get(key.value())).map(List::getLast);
    }

    @Override
    public synchronized List<Article> history(ArticleKey key) {
        return List.copyOf(versions.getOrDefault(key.value(), List.of()));
    }

    @Override
    public synchronized void add(Article article) {
        List<Article> earlier = versions.computeIfAbsent(article.key().value(), _ -> new ArrayList<>());
        if (article.version() != earlier.size() + 1) {
            throw new ProblemException(new Problem.Conflict());
        }
        earlier.add(article);
    }
}
