package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Mention;

/**
 * Answers a message that only tells something: what the told area costs, what the told budget is good for, whether we
 * work in the told town. It comes late, for a question in the same message goes first.
 */
public final class FactsResponder implements Responder {

    private final CatalogueReplies replies;

    public FactsResponder(CatalogueAnswers answers) {
        this.replies = new CatalogueReplies(answers);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (turn.asks()) {
            return Optional.empty();
        }
        List<CatalogueQuestion> questions = new ArrayList<>();
        price(turn).ifPresent(questions::add);
        town(turn).ifPresent(questions::add);
        return replies.answer(turn, questions);
    }

    private static Optional<CatalogueQuestion> price(TurnContext turn) {
        Profile profile = turn.profile();
        boolean area = turn.reading().changed(ProfileField.AREA)
                || turn.reading().outOfRange().contains(ProfileField.AREA);
        boolean budget = turn.reading().changed(ProfileField.BUDGET)
                || turn.reading().outOfRange().contains(ProfileField.BUDGET);
        if (budget || (area && profile.budget().toOptional().isPresent())) {
            return Optional.of(
                    new CatalogueQuestion.WithinBudget(Optional.empty(), Optional.empty(), List.of(), false));
        }
        if (area) {
            List<PackageName> names =
                    CatalogueReplies.inFocus(turn).map(List::of).orElse(List.of());
            return Optional.of(new CatalogueQuestion.Total(names, Optional.empty(), false));
        }
        if (turn.reading().changed(ProfileField.PACKAGE)) {
            return profile.chosenPackage().toOptional().map(CatalogueQuestion.Choose::new);
        }
        return turn.reading().changed(ProfileField.EXCLUDED_PACKAGES)
                        && !profile.excludedPackages().isEmpty()
                ? Optional.of(new CatalogueQuestion.Advice(Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<CatalogueQuestion> town(TurnContext turn) {
        return turn.reading().changed(ProfileField.CITY)
                ? turn.text().mentions(Mention.Town.class).stream()
                        .findFirst()
                        .map(town -> new CatalogueQuestion.Reach(Optional.of(town.place()), town.namesakes()))
                : Optional.empty();
    }
}
