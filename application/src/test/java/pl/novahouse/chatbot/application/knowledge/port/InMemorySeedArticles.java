package pl.novahouse.chatbot.application.knowledge.port;

import java.util.List;
import pl.novahouse.chatbot.domain.knowledge.Article;

/** A seed of given articles. */
public record InMemorySeedArticles(List<Article> all) implements SeedArticles {

    public InMemorySeedArticles {
        all = List.copyOf(all);
    }
}
