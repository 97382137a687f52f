package pl.novahouse.chatbot.bootstrap.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.application.shared.port.TextAnalysis;
import pl.novahouse.chatbot.bootstrap.knowledge.QuestionSet.Asked;
import pl.novahouse.chatbot.bootstrap.knowledge.QuestionSet.Half;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Context;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Finding;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.RetrievalPolicy;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.llm.knowledge.LexicalKnowledgeIndex;
import pl.novahouse.chatbot.llm.shared.MorfologikTextAnalysis;
import pl.novahouse.chatbot.persistence.knowledge.YamlSeedArticles;

/** How well questions that no article holds find their article, and how surely others are declined. */
class RetrievalTest {

    private static final Logger LOG = Logger.getLogger(RetrievalTest.class);

    private static final TextAnalysis ANALYSIS = new MorfologikTextAnalysis();
    private static final RetrievalPolicy POLICY = RetrievalPolicy.standard();
    private static final KnowledgeIndex INDEX = indexed();

    private static KnowledgeIndex indexed() {
        KnowledgeIndex index = new LexicalKnowledgeIndex(ANALYSIS);
        index.replace(new YamlSeedArticles().all());
        return index;
    }

    @ParameterizedTest
    @EnumSource
    void the_first_article_is_the_right_one_for_most_questions(Half half) {
        List<Asked> asked = of(half, QuestionSet.inside());

        assertThat(share(half, "first article right", asked, question -> best(question, 1)))
                .isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @EnumSource
    void the_right_article_is_nearly_always_among_the_first_three(Half half) {
        List<Asked> asked = of(half, QuestionSet.inside());

        assertThat(share(half, "right among the first three", asked, question -> best(question, 3)))
                .isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_our_business_is_declined(Half half) {
        List<Asked> asked = of(half, QuestionSet.outside());

        assertThat(share(half, "outside declined", asked, question -> switch (decide(question)) {
                    case Finding.Outside _, Finding.Nothing _ -> true;
                    case Finding.Answered _, Finding.Choice _ -> false;
                }))
                .isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @EnumSource
    void most_questions_are_answered_or_offered_and_few_wrongly(Half half) {
        List<Asked> asked = of(half, QuestionSet.inside());

        assertThat(share(half, "answered or offered rightly", asked, RetrievalTest::helps))
                .isGreaterThanOrEqualTo(0.8);
        assertThat(share(half, "answered wrongly", asked, RetrievalTest::misleads))
                .isLessThanOrEqualTo(0.1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEVELOPMENT", "BLIND"})
    void follow_ups_lean_on_what_was_said(Half half) {
        List<Asked> asked = of(half, QuestionSet.followUps());

        assertThat(share(half, "follow-up first right", asked, question -> best(question, 1)))
                .isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void the_sets_are_large_enough_and_hold_no_phrasing_of_an_article() {
        Set<String> phrasings = new HashSet<>();
        for (Article article : INDEX.articles()) {
            for (Language language : List.of(Language.PL, Language.EN)) {
                Edition edition = article.content().in(language);
                edition.phrasings().forEach(phrasing -> phrasings.add(plain(phrasing)));
            }
        }

        assertThat(QuestionSet.inside()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(QuestionSet.outside()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(QuestionSet.inside()).noneMatch(asked -> phrasings.contains(plain(asked.question())));
        assertThat(of(Half.BLIND, QuestionSet.outside()))
                .noneMatch(asked -> phrasings.contains(plain(asked.question())));
        assertThat(of(Half.FRESH, QuestionSet.outside()))
                .noneMatch(asked -> phrasings.contains(plain(asked.question())));
    }

    @Test
    void every_quick_reply_of_an_article_finds_an_answer() {
        for (Article article : INDEX.articles()) {
            for (Language language : List.of(Language.PL, Language.EN)) {
                for (String quickReply : article.content().in(language).quickReplies()) {
                    Finding finding =
                            POLICY.decide(INDEX.search(ANALYSIS.analyse(quickReply, language), Context.none()));
                    assertThat(finding).as(quickReply).isInstanceOf(Finding.Answered.class);
                }
            }
        }
    }

    private static boolean helps(Asked asked) {
        return switch (decide(asked)) {
            case Finding.Answered(Article article) -> isRight(asked, article);
            case Finding.Choice(List<Article> articles) -> articles.stream().anyMatch(each -> isRight(asked, each));
            case Finding.Outside _, Finding.Nothing _ -> false;
        };
    }

    private static boolean misleads(Asked asked) {
        return switch (decide(asked)) {
            case Finding.Answered(Article article) -> !isRight(asked, article);
            case Finding.Outside _ -> true;
            case Finding.Choice _, Finding.Nothing _ -> false;
        };
    }

    private static boolean best(Asked asked, int among) {
        return matches(asked).stream().limit(among).anyMatch(match -> isRight(asked, match.article()));
    }

    private static boolean isRight(Asked asked, Article article) {
        return asked.expected().contains(article.key().value());
    }

    private static Finding decide(Asked asked) {
        return POLICY.decide(matches(asked));
    }

    private static List<Match> matches(Asked asked) {
        Context context = asked.after().isEmpty()
                ? Context.none()
                : INDEX.article(new ArticleKey(asked.after()))
                        .map(Context::after)
                        .orElseThrow();
        return INDEX.search(ANALYSIS.analyse(asked.question(), Language.PL), context);
    }

    private static List<Asked> of(Half half, List<Asked> all) {
        return all.stream().filter(asked -> asked.half() == half).toList();
    }

    private static double share(Half half, String what, List<Asked> asked, Predicate<Asked> counts) {
        long hits = asked.stream().filter(counts).count();
        double share = (double) hits / asked.size();
        LOG.infof("%s %s: %s %% of %d", half, what, String.format(Locale.ROOT, "%.1f", 100 * share), asked.size());
        return share;
    }

    private static String plain(String text) {
        return Folding.fold(text).replace("?", "").strip();
    }
}
