package pl.novahouse.chatbot.application.knowledge;

import java.util.List;
import pl.novahouse.chatbot.application.knowledge.port.Articles;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.knowledge.Article;

/** Makes the latest articles answer questions; does nothing when they already do. */
public final class IndexKnowledge {

    private final Articles articles;
    private final KnowledgeIndex index;

    public IndexKnowledge(Articles articles, KnowledgeIndex index) {
        this.articles = articles;
        this.index = index;
    }

    /**
     * @param articles how many articles are indexed now
     * @param changed whether the index was made anew
     */
    public record Result(int articles, boolean changed) {}

    public Result execute() {
        List<Article> latest = articles.latest().stream().sorted(Article.BY_KEY).toList();
        boolean changed = !latest.equals(index.articles());
        if (changed) {
            index.replace(latest);
        }
        return new Result(latest.size(), changed);
    }
}
