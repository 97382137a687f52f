package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Subject;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.shared.Area;

/** Finds the article that answers a question for a price where no package's total is the price of it. */
final class IndividualPrices {

    private static final int FEW_WORDS = 5;

    private static final Set<String> ROOMS = Set.of(
            "łazienka",
            "kuchnia",
            "toaleta",
            "wc",
            "pokój",
            "salon",
            "sypialnia",
            "przedpokój",
            "korytarz",
            "garderoba",
            "bathroom",
            "kitchen",
            "bedroom");

    /** Beside the extras, what is always priced by a consultant. */
    private static final Set<String> BY_A_CONSULTANT = Set.of(
            "design-only",
            "existing-design",
            "installations",
            "labour-only",
            "other-spaces",
            "partial-scope",
            "second-bathroom",
            "secondary-market",
            "special-needs");

    private final KnowledgeIndex index;

    IndividualPrices(KnowledgeIndex index) {
        this.index = index;
    }

    /** @param last the article that the latest answer rested on */
    Optional<Article> article(TurnContext turn, Optional<Article> last) {
        List<CatalogueQuestion.Total> totals = turn.questions().asked().stream()
                .filter(CatalogueQuestion.Total.class::isInstance)
                .map(CatalogueQuestion.Total.class::cast)
                .filter(total -> total.names().isEmpty())
                .toList();
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        Profile profile = turn.profile();
        if (profile.propertyType().toOptional().equals(Optional.of(PropertyType.COMMERCIAL))) {
            return index.article(new ArticleKey("commercial-premises"));
        }
        if (isPartial(profile) || totals.stream().anyMatch(total -> isOfARoom(total, turn))) {
            return index.article(new ArticleKey("partial-scope"));
        }
        return last.filter(article -> isByAConsultant(article) && asksOnlyHowMuch(turn, totals));
    }

    /** Whether only some of the property is to be finished. */
    static boolean isPartial(Profile profile) {
        return profile.scope()
                .toOptional()
                .filter(scope -> scope != Scope.WHOLE && scope != Scope.DESIGN_ONLY)
                .isPresent();
    }

    private static boolean isByAConsultant(Article article) {
        return article.content().subject() == Subject.EXTRAS
                || BY_A_CONSULTANT.contains(article.key().value());
    }

    /** “Łazienka 6 m²”: too small for a flat, and a room is named. */
    private static boolean isOfARoom(CatalogueQuestion.Total total, TurnContext turn) {
        Area smallest = turn.catalogue().limits().accepted().smallest();
        return total.area().filter(area -> area.compareTo(smallest) < 0).isPresent()
                && turn.text().words().stream()
                        .anyMatch(word ->
                                ROOMS.contains(word.folded()) || ROOMS.stream().anyMatch(word::hasLemma));
    }

    /** “A ile to kosztuje?” after the built-ins asks of them and not of the flat. */
    private static boolean asksOnlyHowMuch(TurnContext turn, List<CatalogueQuestion.Total> totals) {
        return turn.text().words().size() <= FEW_WORDS
                && turn.reading().areas().isEmpty()
                && totals.stream().allMatch(total -> total.area().isEmpty())
                && ArticleReplies.onlyPackage(turn.text()).isEmpty();
    }
}
