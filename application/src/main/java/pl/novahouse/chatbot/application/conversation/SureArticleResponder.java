package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.FieldChange;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.profile.PropertyType;
import pl.novahouse.chatbot.domain.profile.Scope;
import pl.novahouse.chatbot.domain.shared.Area;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Mention;

/**
 * Answers before the catalogue where the knowledge base is sure and the catalogue knows nothing of it: what is not our
 * business, even when a town or a price is named, and what only the articles tell, even when the message merely tells
 * something. “Mieszkanie z rynku wtórnego” is answered, not only noted.
 */
public final class SureArticleResponder implements Responder {

    private static final double SURE = 0.7;
    private static final double SURE_AND_TOLD = 0.55;
    private static final double SURE_OUTSIDE = 0.65;
    private static final double SURE_ABOVE_ALL = 0.88;
    private static final double LEAD = 0.15;

    /** What the catalogue answers more exactly than the article of that name. */
    private static final Set<String> IN_THE_CATALOGUE = Set.of(
            "bathroom",
            "cheapest-package",
            "cleaning-and-transport",
            "consultation",
            "coverage",
            "custom-package",
            "dearest-package",
            "design",
            "design-time",
            "designer-meetings",
            "furniture",
            "investor-standard",
            "lighting",
            "materials",
            "materials-discount",
            "most-popular-package",
            "package-choice",
            "package-differences",
            "person",
            "price-list",
            "product-swaps",
            "scope-extra",
            "scope-included",
            "skim-coat",
            "time-to-keys",
            "unusual-area",
            "vat",
            "visualisations",
            "warranty");

    /** What is often said by the way. */
    private static final Set<ProfileField> BY_THE_WAY = Set.of(
            ProfileField.PROPERTY_TYPE,
            ProfileField.SCOPE,
            ProfileField.CONDITION,
            ProfileField.ROOMS,
            ProfileField.PURPOSE,
            ProfileField.HANDOVER,
            ProfileField.START,
            ProfileField.MEETING_TIME,
            ProfileField.CITY);

    private final KnowledgeIndex index;
    private final ArticleReplies replies;

    public SureArticleResponder(KnowledgeIndex index, Company company) {
        this.index = index;
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (isAnswerToOurs(turn)
                || turn.questions().leansOnAnswer()
                || ArticleReplies.onlyPackage(turn.text()).isPresent()) {
            return Optional.empty();
        }
        Optional<Article> individual = pricedIndividually(turn);
        if (individual.isPresent()) {
            return individual.map(article -> replies.give(article, turn));
        }
        List<Match> matches = index.search(turn.text(), replies.context(turn.memory()));
        return matches.isEmpty() || !isSure(matches, turn) || isFirm(matches.getFirst(), turn)
                ? Optional.empty()
                : Optional.of(replies.give(matches.getFirst().article(), turn));
    }

    /** A field that we asked for, or one of the articles that we offered. */
    private static boolean isAnswerToOurs(TurnContext turn) {
        PendingQuestion pending = turn.memory().pending().orElse(null);
        return pending instanceof PendingQuestion.WhichArticle
                || (pending instanceof PendingQuestion.ForField(ProfileField field)
                        && turn.reading().changed(field));
    }

    /** No package's total is the price of a bathroom alone or of an office. */
    private Optional<Article> pricedIndividually(TurnContext turn) {
        Profile profile = turn.profile();
        boolean partial = profile.scope()
                .toOptional()
                .filter(scope -> scope != Scope.WHOLE)
                .isPresent();
        boolean commercial = profile.propertyType().toOptional().equals(Optional.of(PropertyType.COMMERCIAL));
        if (!partial && !commercial) {
            return Optional.empty();
        }
        boolean asksForTotal = turn.questions().asked().stream()
                .anyMatch(question -> question
                                instanceof CatalogueQuestion.Total(List<PackageName> names, Optional<Area> _, boolean _)
                        && names.isEmpty());
        return asksForTotal
                ? index.article(new ArticleKey(commercial ? "commercial-premises" : "partial-scope"))
                : Optional.empty();
    }

    /** What is asked of the catalogue in so many words, unless the article is surer still. */
    private static boolean isFirm(Match best, TurnContext turn) {
        return !best.article().isOutside()
                && best.confidence() < SURE_ABOVE_ALL
                && turn.questions().asked().stream().anyMatch(SureArticleResponder::isFirm);
    }

    private static boolean isFirm(CatalogueQuestion question) {
        if (question instanceof CatalogueQuestion.Duration duration) {
            return duration.name().isPresent();
        }
        return question instanceof CatalogueQuestion.Cheapest
                || question instanceof CatalogueQuestion.Dearest
                || question instanceof CatalogueQuestion.MostChosen
                || question instanceof CatalogueQuestion.Compare
                || question instanceof CatalogueQuestion.Difference
                || question instanceof CatalogueQuestion.Negotiation
                || question instanceof CatalogueQuestion.MaterialsDiscount
                || question instanceof CatalogueQuestion.Visualisations
                || question instanceof CatalogueQuestion.WithinBudget;
    }

    private static boolean isSure(List<Match> matches, TurnContext turn) {
        Match best = matches.getFirst();
        Article article = best.article();
        boolean outside = article.isOutside();
        double next = matches.stream()
                .skip(1)
                .filter(other -> !outside || !other.article().isOutside())
                .mapToDouble(Match::confidence)
                .findFirst()
                .orElse(0);
        boolean borneOut = isBorneOut(article, turn);
        return best.confidence() >= (outside ? SURE_OUTSIDE : borneOut ? SURE_AND_TOLD : SURE)
                && best.confidence() - next >= LEAD
                && (outside || !isOfTheCatalogue(article, turn))
                && (borneOut
                        || tellsOnlyByTheWay(turn)
                        || (turn.asks() && (!outside || best.confidence() >= SURE_ABOVE_ALL)));
    }

    private static boolean isOfTheCatalogue(Article article, TurnContext turn) {
        boolean abroad = article.key().value().equals("coverage")
                && turn.text().mentions(Mention.Town.class).isEmpty();
        return !abroad && IN_THE_CATALOGUE.contains(article.key().value());
    }

    /** What the message told is just what the article is about. */
    private static boolean isBorneOut(Article article, TurnContext turn) {
        Profile profile = turn.profile();
        return switch (article.key().value()) {
            case "secondary-market" ->
                turn.reading().changed(ProfileField.CONDITION)
                        && profile.condition().toOptional().equals(Optional.of(Condition.SECONDARY_MARKET));
            case "commercial-premises" ->
                turn.reading().changed(ProfileField.PROPERTY_TYPE)
                        && profile.propertyType().toOptional().equals(Optional.of(PropertyType.COMMERCIAL));
            case "partial-scope" ->
                turn.reading().changed(ProfileField.SCOPE)
                        && !profile.scope().toOptional().equals(Optional.of(Scope.WHOLE));
            default -> false;
        };
    }

    private static boolean tellsOnlyByTheWay(TurnContext turn) {
        return turn.reading().outOfRange().isEmpty()
                && turn.reading().changes().stream().map(FieldChange::field).allMatch(BY_THE_WAY::contains);
    }
}
