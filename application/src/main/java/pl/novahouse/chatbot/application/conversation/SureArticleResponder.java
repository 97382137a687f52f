package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.knowledge.Subject;
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
    /** Enough where the catalogue would only tell what a flat costs in general. */
    private static final double SURER_THAN_GENERAL = 0.55;

    private static final double LEAD = 0.15;
    private static final int FEW_WORDS = 2;

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

    /** What has the prices of the catalogue, so that a question for the price does not ask for the article. */
    private static final Set<String> PRICED_LIKE_ALL = Set.of("developer-state", "houses");

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

    private final ArticleSearch search;
    private final IndividualPrices prices;
    private final ArticleReplies replies;

    public SureArticleResponder(KnowledgeIndex index, Company company) {
        this.search = new ArticleSearch(index);
        this.prices = new IndividualPrices(index);
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (isAnswerToOurs(turn) || turn.questions().leansOnAnswer() || namesTimeOfConsultation(turn)) {
            return Optional.empty();
        }
        return individual(turn).or(() -> sure(turn)).map(article -> replies.give(article, turn));
    }

    private Optional<Article> individual(TurnContext turn) {
        return isOfOnePackage(turn) ? Optional.empty() : prices.article(turn, replies.last(turn.memory()));
    }

    private Optional<Article> sure(TurnContext turn) {
        List<Match> matches = search.ofQuestions(turn.text(), replies.context(turn.memory()));
        boolean sure = !matches.isEmpty() && isSure(matches, turn) && !yieldsToTheCatalogue(matches.getFirst(), turn);
        return sure ? Optional.of(matches.getFirst().article()) : Optional.empty();
    }

    private static boolean isOfOnePackage(TurnContext turn) {
        return ArticleReplies.onlyPackage(turn.text()).isPresent();
    }

    /** Asked of one package or of the catalogue in so many words, and not what only an article tells of packages. */
    private static boolean yieldsToTheCatalogue(Match best, TurnContext turn) {
        boolean onlyTold = best.article().content().subject() == Subject.PACKAGES
                && !IN_THE_CATALOGUE.contains(best.article().key().value());
        return !onlyTold && (isOfOnePackage(turn) || isFirm(best, turn));
    }

    /** “A jednak w piątek”, once a consultation is being talked about. */
    private static boolean namesTimeOfConsultation(TurnContext turn) {
        return turn.reading().changed(ProfileField.MEETING_TIME)
                && turn.memory()
                        .topic()
                        .filter(topic -> topic.value().equals("consultation"))
                        .isPresent();
    }

    /** A field that we asked for, or one of the articles that we offered. */
    private static boolean isAnswerToOurs(TurnContext turn) {
        PendingQuestion pending = turn.memory().pending().orElse(null);
        return pending instanceof PendingQuestion.WhichArticle
                || (pending instanceof PendingQuestion.ForField(ProfileField field)
                        && turn.reading().changed(field));
    }

    /** What is asked of the catalogue in so many words, unless the article is surer still. */
    private static boolean isFirm(Match best, TurnContext turn) {
        return !best.article().isOutside()
                && best.confidence() < SURE_ABOVE_ALL
                && turn.questions().asked().stream()
                        .anyMatch(question -> isFirm(question) || isBareThing(question, turn));
    }

    /** “A drzwi?” */
    private static boolean isBareThing(CatalogueQuestion question, TurnContext turn) {
        return question instanceof CatalogueQuestion.IsIncluded
                && turn.text().words().size() <= FEW_WORDS;
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
        if (outside && ShortReplies.leansOnTopic(turn)) {
            return false;
        }
        double next = matches.stream()
                .skip(1)
                .filter(other -> !outside || !other.article().isOutside())
                .mapToDouble(Match::confidence)
                .findFirst()
                .orElse(0);
        boolean borneOut = isBorneOut(article, turn);
        return best.confidence() >= (outside ? SURE_OUTSIDE : borneOut ? SURE_AND_TOLD : leastSure(turn))
                && best.confidence() - next >= LEAD
                && (outside || !isOfTheCatalogue(article, turn))
                && (borneOut
                        || tellsOnlyByTheWay(turn)
                        || (turn.asks() && (!outside || best.confidence() >= SURE_ABOVE_ALL)));
    }

    private static double leastSure(TurnContext turn) {
        List<CatalogueQuestion> asked = turn.questions().asked();
        boolean general = !asked.isEmpty()
                && turn.reading().areas().isEmpty()
                && asked.stream().allMatch(SureArticleResponder::isGeneral);
        return general ? SURER_THAN_GENERAL : SURE;
    }

    /** A price without saying of what, which a single word such as “cena” is enough for. */
    private static boolean isGeneral(CatalogueQuestion question) {
        return question instanceof CatalogueQuestion.Total(List<PackageName> names, Optional<Area> area, boolean _)
                && names.isEmpty()
                && area.isEmpty();
    }

    private static boolean isOfTheCatalogue(Article article, TurnContext turn) {
        String key = article.key().value();
        boolean abroad = key.equals("coverage")
                && turn.text().mentions(Mention.Town.class).isEmpty();
        boolean priced = PRICED_LIKE_ALL.contains(key)
                && turn.questions().asked().stream().anyMatch(CatalogueQuestion.Total.class::isInstance);
        return priced || (!abroad && IN_THE_CATALOGUE.contains(key));
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
            case "partial-scope" -> turn.reading().changed(ProfileField.SCOPE) && IndividualPrices.isPartial(profile);
            case "design-only" ->
                turn.reading().changed(ProfileField.SCOPE)
                        && profile.scope().toOptional().equals(Optional.of(Scope.DESIGN_ONLY));
            default -> false;
        };
    }

    private static boolean tellsOnlyByTheWay(TurnContext turn) {
        return turn.reading().outOfRange().isEmpty()
                && turn.reading().changes().stream().map(FieldChange::field).allMatch(BY_THE_WAY::contains);
    }
}
