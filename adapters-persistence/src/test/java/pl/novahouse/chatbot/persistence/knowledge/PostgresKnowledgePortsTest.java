package pl.novahouse.chatbot.persistence.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.knowledge.ImportKnowledge;
import pl.novahouse.chatbot.application.knowledge.port.Articles;
import pl.novahouse.chatbot.application.knowledge.port.ArticlesContract;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestions;
import pl.novahouse.chatbot.application.knowledge.port.UnansweredQuestionsContract;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresKnowledgePortsTest implements ArticlesContract, UnansweredQuestionsContract {

    private final Articles articles;
    private final UnansweredQuestions unansweredQuestions;
    private final Transactions transactions;

    @Inject
    PostgresKnowledgePortsTest(Articles articles, UnansweredQuestions unansweredQuestions, Transactions transactions) {
        this.articles = articles;
        this.unansweredQuestions = unansweredQuestions;
        this.transactions = transactions;
    }

    @Override
    public Articles articles() {
        return articles;
    }

    @Override
    public UnansweredQuestions unansweredQuestions() {
        return unansweredQuestions;
    }

    @Test
    void the_articles_that_come_along_are_stored_and_read_as_they_are() {
        List<Article> seed = new YamlSeedArticles().all();

        new ImportKnowledge(transactions, articles, new YamlSeedArticles()).execute();

        assertThat(articles.latest()).containsExactlyElementsOf(seed);
    }

    @Test
    void what_is_written_belongs_to_the_callers_transaction() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    articles.add(SampleArticles.WARRANTY);
                    unansweredQuestions.record("Czy macie sale zabaw?", Language.PL, EARLIER);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(articles.latest()).isEmpty();
        assertThat(unansweredQuestions.latest(1)).isEmpty();
    }
}
