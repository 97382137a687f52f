package pl.novahouse.chatbot.domain.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalPolicyTest {

    private static final RetrievalPolicy POLICY = new RetrievalPolicy(0.6, 0.1, 0.4, 0.3, 3);

    @Test
    void a_clear_winner_answers() {
        assertThat(decide(0.7, 0.5)).isEqualTo(new Finding.Answered(SampleArticles.WARRANTY));
    }

    @Test
    void the_lead_and_the_confidence_that_are_just_enough_answer() {
        assertThat(new RetrievalPolicy(0.5, 0.25, 0.25, 0.25, 2).decide(matches(0.5, 0.25)))
                .isEqualTo(new Finding.Answered(SampleArticles.WARRANTY));
    }

    @Test
    void two_that_are_close_are_a_choice_in_their_order() {
        assertThat(decide(0.7, 0.65))
                .isEqualTo(new Finding.Choice(List.of(SampleArticles.WARRANTY, SampleArticles.SKIM_COAT)));
    }

    @Test
    void an_unsure_winner_is_a_choice_with_the_next() {
        assertThat(decide(0.5, 0.35))
                .isEqualTo(new Finding.Choice(List.of(SampleArticles.WARRANTY, SampleArticles.SKIM_COAT)));
    }

    @Test
    void one_candidate_alone_answers_only_when_it_is_likely() {
        assertThat(decide(0.5, 0.2)).isEqualTo(new Finding.Answered(SampleArticles.WARRANTY));
        assertThat(decide(0.4, 0.2)).isEqualTo(new Finding.Nothing());
    }

    @Test
    void nothing_near_is_nothing() {
        assertThat(decide(0.29, 0.1)).isEqualTo(new Finding.Nothing());
        assertThat(POLICY.decide(List.of())).isEqualTo(new Finding.Nothing());
    }

    @Test
    void what_is_not_our_business_is_declined_by_its_article() {
        List<Match> matches = List.of(new Match(SampleArticles.WEATHER, 0.5), new Match(SampleArticles.WARRANTY, 0.49));

        assertThat(POLICY.decide(matches)).isEqualTo(new Finding.Outside(SampleArticles.WEATHER));
    }

    @Test
    void what_is_not_our_business_is_never_offered() {
        List<Match> matches = List.of(
                new Match(SampleArticles.WARRANTY, 0.7),
                new Match(SampleArticles.WEATHER, 0.69),
                new Match(SampleArticles.SKIM_COAT, 0.65));

        assertThat(POLICY.decide(matches))
                .isEqualTo(new Finding.Choice(List.of(SampleArticles.WARRANTY, SampleArticles.SKIM_COAT)));
    }

    @Test
    void what_is_not_our_business_does_not_make_an_article_unsure() {
        List<Match> matches = List.of(
                new Match(SampleArticles.WARRANTY, 0.7),
                new Match(SampleArticles.WEATHER, 0.69),
                new Match(SampleArticles.SKIM_COAT, 0.4));

        assertThat(POLICY.decide(matches)).isEqualTo(new Finding.Answered(SampleArticles.WARRANTY));
    }

    @Test
    void what_is_far_less_likely_is_not_offered_beside_the_best() {
        List<Match> matches = List.of(
                new Match(SampleArticles.WARRANTY, 0.59),
                new Match(SampleArticles.SKIM_COAT, 0.55),
                new Match(SampleArticles.WORKS_TIME, 0.34));

        assertThat(POLICY.decide(matches))
                .isEqualTo(new Finding.Choice(List.of(SampleArticles.WARRANTY, SampleArticles.SKIM_COAT)));
    }

    @Test
    void no_more_are_offered_than_allowed() {
        List<Match> matches = List.of(
                new Match(SampleArticles.WARRANTY, 0.5),
                new Match(SampleArticles.SKIM_COAT, 0.49),
                new Match(SampleArticles.WORKS_TIME, 0.48));

        assertThat(new RetrievalPolicy(0.6, 0.1, 0.3, 0.3, 2).decide(matches))
                .isEqualTo(new Finding.Choice(List.of(SampleArticles.WARRANTY, SampleArticles.SKIM_COAT)));
    }

    @Test
    void bands_in_the_wrong_order_are_declined() {
        assertThatThrownBy(() -> new RetrievalPolicy(0.3, 0.1, 0.6, 0.6, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetrievalPolicy(0.6, 0.1, 0.3, 0.3, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding decide(double first, double second) {
        return POLICY.decide(matches(first, second));
    }

    private static List<Match> matches(double first, double second) {
        return List.of(new Match(SampleArticles.WARRANTY, first), new Match(SampleArticles.SKIM_COAT, second));
    }
}
