package pl.novahouse.chatbot.application.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryArticles;
import pl.novahouse.chatbot.application.knowledge.port.InMemorySeedArticles;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Article.Origin;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;

class ImportKnowledgeTest {

    private final InMemoryArticles articles = new InMemoryArticles();

    @Test
    void an_empty_knowledge_base_gets_all_articles() {
        assertThat(importing(SampleArticles.ALL)).isEqualTo(new ImportKnowledge.Result(4, 0, 0));
        assertThat(articles.latest()).containsExactlyElementsOf(SampleArticles.ALL);
    }

    @Test
    void a_second_import_changes_nothing() {
        importing(SampleArticles.ALL);

        assertThat(importing(SampleArticles.ALL)).isEqualTo(new ImportKnowledge.Result(0, 0, 4));
        assertThat(articles.history(SampleArticles.WARRANTY.key())).hasSize(1);
    }

    @Test
    void an_article_that_nobody_edited_follows_the_release() {
        importing(List.of(SampleArticles.WARRANTY));
        Article released = Article.seeded(SampleArticles.WARRANTY.key(), SampleArticles.SKIM_COAT.content());

        assertThat(importing(List.of(released))).isEqualTo(new ImportKnowledge.Result(0, 1, 0));
        assertThat(articles.find(released.key()))
                .contains(SampleArticles.WARRANTY.changed(Origin.SEED, released.content()));
    }

    @Test
    void what_staff_edited_is_never_overwritten() {
        Article edited = SampleArticles.WARRANTY.changed(Origin.STAFF, SampleArticles.SKIM_COAT.content());
        importing(List.of(SampleArticles.WARRANTY));
        articles.add(edited);

        assertThat(importing(List.of(SampleArticles.WARRANTY))).isEqualTo(new ImportKnowledge.Result(0, 0, 1));
        assertThat(articles.find(edited.key())).contains(edited);
    }

    private ImportKnowledge.Result importing(List<Article> seed) {
        return new ImportKnowledge(new InMemoryTransactions(), articles, new InMemorySeedArticles(seed)).execute();
    }
}
