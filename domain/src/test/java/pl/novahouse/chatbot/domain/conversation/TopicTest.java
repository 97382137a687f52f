package pl.novahouse.chatbot.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;

class TopicTest {

    @Test
    void what_the_catalogue_answered_is_the_topic_of_the_article_on_the_same() {
        assertThat(new Topic("catalogue.item.LAMPS").article()).contains(new ArticleKey("lighting"));
    }

    @Test
    void what_an_article_told_is_a_topic_of_the_catalogue_where_that_knows_of_it() {
        assertThat(new Topic("warranty").inCatalogue()).isEqualTo("catalogue.warranty");
        assertThat(new Topic("contract").inCatalogue()).isEqualTo("contract");
    }

    @Test
    void an_article_is_its_own_topic() {
        assertThat(new Topic("contract").article()).contains(new ArticleKey("contract"));
    }

    @Test
    void talk_of_one_package_is_the_topic_of_no_article() {
        assertThat(new Topic("custom-package").inCatalogue()).isEqualTo("catalogue.package");
        assertThat(new Topic("catalogue.package").article()).isEmpty();
    }
}
