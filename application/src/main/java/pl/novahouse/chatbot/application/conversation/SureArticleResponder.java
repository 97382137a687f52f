package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.application.knowledge.port.KnowledgeIndex;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.Match;
import pl.novahouse.chatbot.domain.profile.FieldChange;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Company;

/**
 * Answers before the catalogue where the knowledge base is sure and the catalogue knows nothing of it: what is not our
 * business, even when a town or a price is named, and what only the articles tell, even when the message merely tells
 * something. “Mieszkanie z rynku wtórnego” is answered, not only noted.
 */
public final class SureArticleResponder implements Responder {

    private static final double SURE = 0.75;
    private static final double SURE_OUTSIDE = 0.65;
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
            ProfileField.CITY);

    private final KnowledgeIndex index;
    private final ArticleReplies replies;

    public SureArticleResponder(KnowledgeIndex index, Company company) {
        this.index = index;
        this.replies = new ArticleReplies(index, company);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (isAnswerToOurs(turn) || ArticleReplies.onlyPackage(turn.text()).isPresent()) {
            return Optional.empty();
        }
        List<Match> matches = index.search(turn.text(), replies.context(turn.memory()));
        return matches.isEmpty() || !isSure(matches, turn)
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
        return best.confidence() >= (outside ? SURE_OUTSIDE : SURE)
                && best.confidence() - next >= LEAD
                && (outside || !IN_THE_CATALOGUE.contains(article.key().value()))
                && (turn.asks() || tellsOnlyByTheWay(turn));
    }

    private static boolean tellsOnlyByTheWay(TurnContext turn) {
        return turn.reading().outOfRange().isEmpty()
                && turn.reading().changes().stream().map(FieldChange::field).allMatch(BY_THE_WAY::contains);
    }
}
