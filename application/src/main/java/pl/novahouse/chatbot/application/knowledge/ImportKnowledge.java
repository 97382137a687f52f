package pl.novahouse.chatbot.application.knowledge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.knowledge.port.Articles;
import pl.novahouse.chatbot.application.knowledge.port.SeedArticles;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Brings the articles of this release into the knowledge base: new ones are added, those that nobody edited follow the
 * release, those that staff edited stay as they are. Running it again, or on several instances at once, changes
 * nothing more.
 */
public final class ImportKnowledge {

    private final Transactions transactions;
    private final Articles articles;
    private final SeedArticles seed;

    public ImportKnowledge(Transactions transactions, Articles articles, SeedArticles seed) {
        this.transactions = transactions;
        this.articles = articles;
        this.seed = seed;
    }

    /**
     * @param added articles that were new
     * @param updated articles that followed this release
     * @param kept articles left as they were
     */
    public record Result(int added, int updated, int kept) {}

    private enum Outcome {
        ADDED,
        UPDATED,
        KEPT
    }

    public Result execute() {
        Map<ArticleKey, Article> known =
                articles.latest().stream().collect(Collectors.toMap(Article::key, Function.identity()));
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Article article : seed.all()) {
            boolean settled = settled(article, Optional.ofNullable(known.get(article.key())));
            counts.merge(settled ? Outcome.KEPT : bringIn(article), 1, Integer::sum);
        }
        return new Result(
                counts.getOrDefault(Outcome.ADDED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.KEPT, 0));
    }

    private Outcome bringIn(Article article) {
        try {
            return transactions.inTransaction(() -> compare(article));
        } catch (ProblemException declined) {
            if (declined.problem() instanceof Problem.Conflict) {
                return Outcome.KEPT;
            }
            throw declined;
        }
    }

    private Outcome compare(Article article) {
        Optional<Article> current = articles.find(article.key());
        if (current.isEmpty()) {
            articles.add(article);
            return Outcome.ADDED;
        }
        if (settled(article, current)) {
            return Outcome.KEPT;
        }
        articles.add(current.get().changed(Article.Origin.SEED, article.content()));
        return Outcome.UPDATED;
    }

    /** Edited by staff, or just as this release has it. */
    private static boolean settled(Article article, Optional<Article> current) {
        return current.filter(stored -> stored.origin() != Article.Origin.SEED
                        || stored.content().equals(article.content()))
                .isPresent();
    }
}
