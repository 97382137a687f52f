package pl.novahouse.chatbot.application.knowledge.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.SampleArticles;
import pl.novahouse.chatbot.domain.shared.AnalysedText;

/** What every index guarantees. */
public interface KnowledgeIndexContract {

    /** An index of nothing. */
    KnowledgeIndex index();

    /** A text as the index expects it. */
    AnalysedText analysed(String text);

    @Test
    default void an_empty_index_finds_nothing() {
        KnowledgeIndex index = index();

        assertThat(index.articles()).isEmpty();
        assertThat(index.search(analysed("Jaka jest gwarancja?"), Context.none()))
                .isEmpty();
        assertThat(index.article(SampleArticles.WARRANTY.key())).isEmpty();
    }

    @Test
    default void an_article_is_found_by_its_phrasings_in_both_languages() {
        KnowledgeIndex index = filled();

        assertThat(best(index, "jaka jest gwarancja")).isEqualTo("warranty");
        assertThat(best(index, "czy robicie gładzie")).isEqualTo("skim-coat");
        assertThat(best(index, "how long is the warranty")).isEqualTo("warranty");
        assertThat(best(index, "jaka jest pogoda")).isEqualTo("outside-weather");
    }

    @Test
    default void matches_are_ordered_by_confidence() {
        List<Match> matches = filled().search(analysed("ile trwa gwarancja na prace"), Context.none());

        assertThat(matches).hasSizeBetween(1, KnowledgeIndex.MAX_MATCHES);
        assertThat(matches.stream().map(Match::confidence).toList())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    default void a_follow_up_is_understood_only_after_what_it_leans_on() {
        KnowledgeIndex index = filled();
        AnalysedText followUp = analysed("a na jak długo?");

        double within = index.search(followUp, Context.after(SampleArticles.WARRANTY)).stream()
                .filter(match -> match.article().equals(SampleArticles.WARRANTY))
                .mapToDouble(Match::confidence)
                .sum();
        double without = index.search(followUp, Context.none()).stream()
                .filter(match -> match.article().equals(SampleArticles.WARRANTY))
                .mapToDouble(Match::confidence)
                .sum();

        assertThat(within).isGreaterThan(without);
    }

    @Test
    default void what_was_replaced_is_found_no_more() {
        KnowledgeIndex index = filled();

        index.replace(List.of(SampleArticles.SKIM_COAT));

        assertThat(index.articles()).containsExactly(SampleArticles.SKIM_COAT);
        assertThat(index.article(SampleArticles.WARRANTY.key())).isEmpty();
        assertThat(index.search(analysed("gwarancja"), Context.none()).stream()
                        .map(match -> match.article().key()))
                .doesNotContain(new ArticleKey("warranty"));
    }

    @Test
    default void a_text_without_words_finds_nothing() {
        assertThat(filled().search(analysed("?!"), Context.none())).isEmpty();
        assertThat(filled().search(analysed(""), Context.none())).isEmpty();
    }

    private KnowledgeIndex filled() {
        KnowledgeIndex index = index();
        index.replace(SampleArticles.ALL);
        return index;
    }

    private String best(KnowledgeIndex index, String question) {
        return index.search(analysed(question), Context.none())
                .getFirst()
                .article()
                .key()
                .value();
    }
}
