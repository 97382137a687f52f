package pl.novahouse.chatbot.persistence.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.knowledge.AnswerTemplate;
import pl.novahouse.chatbot.domain.knowledge.ArticleContent;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Edition;
import pl.novahouse.chatbot.domain.knowledge.FollowUp;
import pl.novahouse.chatbot.domain.knowledge.Subject;
import pl.novahouse.chatbot.domain.shared.Language;

/** The shape of an article in its seed file and in the database. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleDocument(
        String key,
        Subject subject,
        Text title,
        Text answer,
        Text again,
        @Nullable OptionalText more,
        @Nullable OptionalText forPackage,
        Texts phrasings,
        @Nullable List<FollowUpEntry> followUps,
        @Nullable Texts negatives,
        @Nullable Texts quickReplies) {

    record Text(String pl, String en) {

        String in(Language language) {
            return language == Language.PL ? pl : en;
        }
    }

    /** A text that an article need not have, in either language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OptionalText(@Nullable String pl, @Nullable String en) {

        static @Nullable OptionalText of(Optional<AnswerTemplate> polish, Optional<AnswerTemplate> english) {
            return polish.isEmpty() && english.isEmpty()
                    ? null
                    : new OptionalText(
                            polish.map(AnswerTemplate::text).orElse(null),
                            english.map(AnswerTemplate::text).orElse(null));
        }

        Optional<AnswerTemplate> in(Language language) {
            return Optional.ofNullable(language == Language.PL ? pl : en).map(AnswerTemplate::new);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Texts(@Nullable List<String> pl, @Nullable List<String> en) {

        List<String> in(Language language) {
            List<String> texts = language == Language.PL ? pl : en;
            return texts == null ? List.of() : texts;
        }
    }

    /** @param after article keys in lower case, subjects in upper case */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FollowUpEntry(
            List<String> after,
            @Nullable List<String> pl,
            @Nullable List<String> en) {}

    static ArticleDocument from(ArticleKey key, ArticleContent content) {
        Edition polish = content.polish();
        Edition english = content.english();
        return new ArticleDocument(
                key.value(),
                content.subject(),
                new Text(polish.title(), english.title()),
                new Text(polish.answer().text(), english.answer().text()),
                new Text(polish.again().text(), english.again().text()),
                OptionalText.of(polish.more(), english.more()),
                OptionalText.of(polish.forPackage(), english.forPackage()),
                new Texts(polish.phrasings(), english.phrasings()),
                followUps(polish, english),
                new Texts(polish.negatives(), english.negatives()),
                new Texts(polish.quickReplies(), english.quickReplies()));
    }

    ArticleContent toContent() {
        return new ArticleContent(subject, edition(Language.PL), edition(Language.EN));
    }

    private Edition edition(Language language) {
        return new Edition(
                title.in(language),
                new AnswerTemplate(answer.in(language)),
                new AnswerTemplate(again.in(language)),
                more == null ? Optional.empty() : more.in(language),
                forPackage == null ? Optional.empty() : forPackage.in(language),
                phrasings.in(language),
                followUps == null ? List.of() : followUps(followUps, language),
                negatives == null ? List.of() : negatives.in(language),
                quickReplies == null ? List.of() : quickReplies.in(language));
    }

    private static List<FollowUp> followUps(List<FollowUpEntry> entries, Language language) {
        return entries.stream()
                .filter(entry -> (language == Language.PL ? entry.pl : entry.en) != null)
                .map(entry -> new FollowUp(codes(entry.after), new Texts(entry.pl, entry.en).in(language)))
                .toList();
    }

    private static List<FollowUpEntry> followUps(Edition polish, Edition english) {
        return Stream.concat(
                        polish.followUps().stream()
                                .map(each -> new FollowUpEntry(names(each.after()), each.phrasings(), null)),
                        english.followUps().stream()
                                .map(each -> new FollowUpEntry(names(each.after()), null, each.phrasings())))
                .toList();
    }

    private static Set<String> codes(List<String> after) {
        return after.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static List<String> names(Set<String> after) {
        return List.copyOf(new TreeSet<>(after));
    }
}
