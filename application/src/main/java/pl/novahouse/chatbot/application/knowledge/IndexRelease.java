package pl.novahouse.chatbot.application.knowledge;

import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.knowledge.port.SeedArticles;
import pl.novahouse.chatbot.domain.knowledge.Article;

/**
 * Indexes the articles as this release brings them, before the stored ones can be read. It is the longest work of a
 * start and needs no database, so it may go on beside the rest; {@link IndexKnowledge} then has something to do only
 * where staff changed an article.
 */
public final class IndexRelease {

    private final SeedArticles seed;
    private final KnowledgeIndex index;

    public IndexRelease(SeedArticles seed, KnowledgeIndex index) {
        this.seed = seed;
        this.index = index;
    }

    public void execute() {
        index.replace(seed.all().stream().sorted(Article.BY_KEY).toList());
    }
}
