package pl.novahouse.chatbot.application.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryArticles;
import pl.novahouse.chatbot.application.knowledge.port.InMemoryKnowledgeIndex;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;

class IndexKnowledgeTest {

    private final InMemoryArticles articles = new InMemoryArticles();
    private final InMemoryKnowledgeIndex index = new InMemoryKnowledgeIndex();
    private final IndexKnowledge indexKnowledge = new IndexKnowledge(articles, index);

    @Test
    void the_latest_versions_are_indexed() {
        Article edited = SampleArticles.WARRANTY.changed(Article.Origin.STAFF, SampleArticles.SKIM_COAT.content());
        articles.add(SampleArticles.WARRANTY);
        articles.add(edited);

        assertThat(indexKnowledge.execute()).isEqualTo(new IndexKnowledge.Result(1, true));
        assertThat(index.articles()).containsExactly(edited);
    }

    @Test
    void nothing_is_done_when_nothing_changed() {
        articles.add(SampleArticles.WARRANTY);
        indexKnowledge.execute();

        assertThat(indexKnowledge.execute()).isEqualTo(new IndexKnowledge.Result(1, false));
    }
}
