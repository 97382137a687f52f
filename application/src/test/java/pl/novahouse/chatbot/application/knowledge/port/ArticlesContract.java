package pl.novahouse.chatbot.application.knowledge.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Article.Origin;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every store of articles guarantees. */
public interface ArticlesContract {

    /** A store without articles. */
    Articles articles();

    @Test
    default void an_added_article_is_found_as_it_was() {
        Articles articles = articles();

        SampleArticles.ALL.forEach(articles::add);

        assertThat(articles.latest()).containsExactlyElementsOf(SampleArticles.ALL);
        assertThat(articles.find(SampleArticles.WARRANTY.key())).contains(SampleArticles.WARRANTY);
    }

    @Test
    default void the_latest_version_counts_and_the_earlier_ones_are_kept() {
        Articles articles = articles();
        Article edited = SampleArticles.WARRANTY.changed(Origin.STAFF, SampleArticles.SKIM_COAT.content());
        articles.add(SampleArticles.WARRANTY);

        articles.add(edited);

        assertThat(articles.latest()).containsExactly(edited);
        assertThat(articles.find(edited.key())).contains(edited);
        assertThat(articles.history(edited.key())).containsExactly(SampleArticles.WARRANTY, edited);
    }

    @Test
    default void a_version_that_is_not_the_next_is_declined() {
        Articles articles = articles();
        articles.add(SampleArticles.WARRANTY);
        Article third = new Article(SampleArticles.WARRANTY.key(), 3, Origin.STAFF, SampleArticles.WARRANTY.content());

        for (Article article : new Article[] {SampleArticles.WARRANTY, third}) {
            assertThatThrownBy(() -> articles.add(article))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
        }
        assertThat(articles.history(SampleArticles.WARRANTY.key())).hasSize(1);
    }

    @Test
    default void an_unknown_article_is_not_found() {
        Articles articles = articles();

        assertThat(articles.find(new ArticleKey("unknown"))).isEmpty();
        assertThat(articles.history(new ArticleKey("unknown"))).isEmpty();
        assertThat(articles.latest()).isEmpty();
    }
}
