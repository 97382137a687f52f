package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/**
 * Answers a message that only tells something: what the told area costs, what the told budget is good for, whether we
 * work in the told town. It comes late, for a question in the same message goes first.
 */
public final class FactsResponder implements Responder {

    private static final int FEW_WORDS = 4;

    private final CatalogueReplies replies;
    private final boolean last;

    public FactsResponder(CatalogueAnswers answers) {
        this(answers, false);
    }

    private FactsResponder(CatalogueAnswers answers, boolean last) {
        this.replies = new CatalogueReplies(answers);
        this.last = last;
    }

    /** One that comes last: what the message told is answered though the question in it stays open. */
    public static FactsResponder last(CatalogueAnswers answers) {
        return new FactsResponder(answers, true);
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        if (turn.asks() != last) {
            return Optional.empty();
        }
        List<CatalogueQuestion> questions = new ArrayList<>();
        price(turn).ifPresent(questions::add);
        town(turn).ifPresent(questions::add);
        return replies.answer(turn, questions)
                .map(reply -> last && turn.text().words().size() > FEW_WORDS ? partlyOpen(reply, turn) : reply);
    }

    private static Reply partlyOpen(Reply reply, TurnContext turn) {
        String open = DialogueTexts.in(turn.language()).partlyOpen();
        return reply.withAnswer(reply.answer().withText(reply.answer().text() + "\n\n" + open))
                .leavingOpen(turn.text().original());
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
        if (turn.reading().unknown(ProfileField.AREA)) {
            return Optional.of(new CatalogueQuestion.Total(List.of(), Optional.empty(), false));
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
                ? turn.town().map(town -> new CatalogueQuestion.Reach(Optional.of(town.place()), town.namesakes()))
                : Optional.empty();
    }
}
