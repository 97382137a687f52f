package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.CatalogueTopic;
import pl.novahouse.chatbot.domain.catalogue.Coverage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** Answers what is asked about packages and prices, and goes on when the visitor tells what such an answer asked for. */
public final class CatalogueResponder implements Responder {

    private static final int FEW_WORDS = 3;

    private final CatalogueReplies replies;

    public CatalogueResponder(CatalogueAnswers answers) {
        this.replies = new CatalogueReplies(answers);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        List<CatalogueQuestion> asked = turn.questions().asked().stream()
                .map(question -> meantAsBudget(question, turn))
                .distinct()
                .toList();
        List<CatalogueQuestion> questions = asked.isEmpty() ? toldOnRequest(turn) : asked;
        return replies.answer(turn, withHonestCoverage(turn, questions));
    }

    /** "140" to a question for the budget is no area. */
    private static CatalogueQuestion meantAsBudget(CatalogueQuestion question, TurnContext turn) {
        boolean budget = turn.reading().changed(ProfileField.BUDGET)
                && !turn.reading().changed(ProfileField.AREA)
                && turn.reading().areas().isEmpty();
        if (!budget || turn.text().words().size() > FEW_WORDS) {
            return question;
        }
        return switch (question) {
            case CatalogueQuestion.Total total ->
                new CatalogueQuestion.WithinBudget(Optional.empty(), Optional.empty(), total.names(), false);
            case CatalogueQuestion.WithinBudget within ->
                new CatalogueQuestion.WithinBudget(within.budget(), Optional.empty(), within.names(), within.enough());
            default -> question;
        };
    }

    /** A price for a town where we may not work is not told without saying so. */
    private static List<CatalogueQuestion> withHonestCoverage(TurnContext turn, List<CatalogueQuestion> questions) {
        boolean silent = questions.isEmpty()
                || questions.stream().anyMatch(CatalogueQuestion.Reach.class::isInstance)
                || !turn.reading().changed(ProfileField.CITY);
        if (silent) {
            return questions;
        }
        List<CatalogueQuestion> all = new ArrayList<>(questions);
        turn.town()
                .filter(town ->
                        turn.catalogue().serviceArea().coverageOf(town.place().coordinates())
                                instanceof Coverage.Beyond)
                .ifPresent(town -> all.add(new CatalogueQuestion.Reach(Optional.of(town.place()), town.namesakes())));
        return all;
    }

    private static boolean isAboutBudget(TurnContext turn) {
        return turn.questions()
                .context()
                .topic()
                .filter(CatalogueTopic::isAboutBudget)
                .isPresent();
    }

    /** The answer to our own question for the area or the budget; "I don't know" is one too. */
    private static List<CatalogueQuestion> toldOnRequest(TurnContext turn) {
        if (!(turn.memory().pending().orElse(null) instanceof PendingQuestion.ForField(ProfileField field))) {
            return List.of();
        }
        Profile profile = turn.profile();
        List<PackageName> names = CatalogueReplies.inFocus(turn).map(List::of).orElse(List.of());
        return switch (field) {
            case AREA ->
                profile.area().isAnswered()
                        ? List.of(
                                profile.budget().toOptional().isPresent() && (names.isEmpty() || isAboutBudget(turn))
                                        ? new CatalogueQuestion.WithinBudget(
                                                Optional.empty(), Optional.empty(), List.of(), false)
                                        : new CatalogueQuestion.Total(names, Optional.empty(), false))
                        : List.of();
            case BUDGET ->
                profile.budget().toOptional().isPresent()
                        ? List.of(new CatalogueQuestion.WithinBudget(
                                Optional.empty(), Optional.empty(), List.of(), false))
                        : List.of();
            case NAME,
                    EMAIL,
                    PHONE,
                    CITY,
                    PACKAGE,
                    EXCLUDED_PACKAGES,
                    PROPERTY_TYPE,
                    SCOPE,
                    CONDITION,
                    ROOMS,
                    PURPOSE,
                    HANDOVER,
                    START,
                    MEETING_TIME -> List.of();
        };
    }
}
