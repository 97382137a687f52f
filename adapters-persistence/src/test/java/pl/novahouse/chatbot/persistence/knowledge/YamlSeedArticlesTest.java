package pl.novahouse.chatbot.persistence.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.PriceList;
import pl.novahouse.chatbot.domain.knowledge.AnswerTemplate;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.knowledge.Subject;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.Sentences;

/** What every article that comes along must be like. */
class YamlSeedArticlesTest {

    private static final List<Language> LANGUAGES = List.of(Language.PL, Language.EN);

    private final List<Article> articles = new YamlSeedArticles().all();

    @Test
    void there_are_about_forty_articles_or_more_and_some_that_decline() {
        assertThat(articles.stream().filter(article -> !article.isOutside())).hasSizeGreaterThanOrEqualTo(40);
        assertThat(articles.stream().filter(Article::isOutside)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void no_number_is_written_out_that_the_catalogue_or_the_company_holds() {
        assertThat(texts(template -> Stream.of(template.literally().replace("3D", ""))))
                .allSatisfy((where, texts) -> assertThat(texts)
                        .as(where)
                        .noneMatch(text -> text.chars().anyMatch(Character::isDigit)));
    }

    @Test
    void every_placeholder_stands_for_a_known_fact() {
        for (Language language : LANGUAGES) {
            Facts facts = Facts.of(PriceList.CATALOGUE, SampleCompany.COMPANY, language);
            for (Article article : articles) {
                Edition edition = article.content().in(language);
                assertThat(Stream.of(edition.answer(), edition.again())
                                .allMatch(template ->
                                        template.render(facts::value).isPresent()))
                        .as(article.key().value())
                        .isTrue();
                assertThat(edition.more().stream()
                                .allMatch(more -> more.render(facts::value).isPresent()))
                        .as(article.key().value())
                        .isTrue();
                for (PackageName name : PackageName.values()) {
                    assertThat(edition.forPackage().stream()
                                    .allMatch(template -> template.render(facts.about(name)::value)
                                            .isPresent()))
                            .as(article.key().value())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void answers_are_short_and_end_like_sentences() {
        assertThat(texts(template -> Stream.of(template.text())))
                .allSatisfy((where, texts) -> assertThat(texts).as(where).allSatisfy(text -> {
                    assertThat(Sentences.of(text)).hasSizeLessThanOrEqualTo(3);
                    assertThat(text).matches(".*[.?]").doesNotContain("  ", "\n", "\"");
                }));
    }

    @Test
    void a_repeated_answer_has_other_words() {
        assertThat(articles)
                .allSatisfy(article -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(
                                        article.content().in(language).again())
                                .isNotEqualTo(article.content().in(language).answer())));
    }

    @Test
    void articles_are_asked_for_in_many_ways() {
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.content().polish().phrasings())
                    .as(article.key().value())
                    .hasSizeGreaterThanOrEqualTo(8);
            assertThat(article.content().english().phrasings()).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void no_phrasing_belongs_to_two_articles() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Article article : articles) {
            for (Language language : LANGUAGES) {
                Edition edition = article.content().in(language);
                Stream.concat(Stream.of(edition.title()), edition.phrasings().stream())
                        .forEach(phrasing -> owners.computeIfAbsent(
                                        Folding.fold(phrasing).replace("?", ""), _ -> new HashSet<>())
                                .add(article.key().value()));
            }
        }

        owners.values().removeIf(keys -> keys.size() == 1);

        assertThat(owners).isEmpty();
    }

    @Test
    void a_follow_up_leans_on_something_that_exists() {
        Set<String> known = new HashSet<>();
        articles.forEach(article -> known.add(article.key().value()));
        for (Subject subject : Subject.values()) {
            known.add(subject.name().toLowerCase(Locale.ROOT));
        }

        assertThat(articles)
                .allSatisfy(article -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(
                                        article.content().in(language).followUps())
                                .allSatisfy(followUp -> assertThat(known)
                                        .as(article.key().value())
                                        .containsAll(followUp.after()))));
    }

    /** What the templates of every article give, by article and language. */
    private Map<String, List<String>> texts(Function<AnswerTemplate, Stream<String>> of) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Article article : articles) {
            for (Language language : LANGUAGES) {
                Edition edition = article.content().in(language);
                List<String> own = new ArrayList<>();
                Stream.of(
                                Stream.of(edition.answer(), edition.again()),
                                edition.more().stream(),
                                edition.forPackage().stream())
                        .flatMap(each -> each)
                        .flatMap(of)
                        .forEach(own::add);
                texts.put(article.key().value() + " " + language, own);
            }
        }
        return texts;
    }
}
