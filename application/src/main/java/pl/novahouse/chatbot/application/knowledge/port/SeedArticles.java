package pl.novahouse.chatbot.application.knowledge.port;

import java.util.List;
import pl.novahouse.chatbot.domain.knowledge.Article;

/** The articles that the product brings along, each as a first version. */
public interface SeedArticles {

    List<Article> all();
}
