package pl.novahouse.chatbot.application.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswer;
import pl.novahouse.chatbot.application.catalogue.CatalogueAnswers;
import pl.novahouse.chatbot.application.catalogue.Visitor;
import pl.novahouse.chatbot.domain.catalogue.CatalogueQuestion;
import pl.novahouse.chatbot.domain.catalogue.FinishingPackage;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.catalogue.Quote;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.profile.Condition;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Fragment;
import pl.novahouse.chatbot.domain.shared.Sentences;

/** Turns answers from the catalogue into replies of the dialogue. */
final class CatalogueReplies {

    private static final String SOURCE = "catalogue";

    private final CatalogueAnswers answers;

    CatalogueReplies(CatalogueAnswers answers) {
        this.answers = answers;
    }

    /** The answers to all of the questions, or nothing when there are none. */
    Optional<Reply> answer(TurnContext turn, List<CatalogueQuestion> questions) {
        return questions.isEmpty() ? Optional.empty() : Optional.of(reply(turn, questions));
    }

    private Reply reply(TurnContext turn, List<CatalogueQuestion> questions) {
        List<CatalogueAnswer> given = answers.answer(questions, turn.catalogue(), visitor(turn));
        String whole = joined(given.stream().map(CatalogueAnswer::text).toList());
        Answer answer = new Answer(
                wantsShort(turn) ? turn.inShort(whole) : whole,
                turn.language(),
                AnsweredBy.CATALOGUE,
                given.stream()
                        .flatMap(each -> each.quickReplies().stream())
                        .distinct()
                        .limit(Answer.MAX_QUICK_REPLIES)
                        .toList(),
                cards(given, turn.catalogue().mostChosen()),
                List.of(),
                List.of(SOURCE));
        return Reply.of(answer, remember(turn.memory(), given));
    }

    /** Paragraphs that say each sentence once. */
    private static String joined(List<String> texts) {
        Set<String> said = new HashSet<>();
        return texts.stream()
                .map(text -> Sentences.of(text).stream()
                        .filter(sentence -> said.add(sentence.strip()))
                        .collect(Collectors.joining())
                        .strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean wantsShort(TurnContext turn) {
        return turn.questions().fragment().equals(Optional.of(Fragment.SHORTER));
    }

    private static DialogueMemory remember(DialogueMemory before, List<CatalogueAnswer> given) {
        DialogueMemory memory = before;
        for (CatalogueAnswer each : given) {
            memory = memory.answered(new AnswerKey(each.key()), new Topic(each.topic()));
            memory = each.focus().map(memory::focusing).orElse(memory);
        }
        Optional<CatalogueAnswer.Missing> asks = given.getLast().asks();
        return asks.isPresent() ? memory.asking(new PendingQuestion.ForField(field(asks.get()))) : memory;
    }

    private static ProfileField field(CatalogueAnswer.Missing missing) {
        return switch (missing) {
            case AREA -> ProfileField.AREA;
            case BUDGET -> ProfileField.BUDGET;
        };
    }

    static Optional<PackageName> inFocus(TurnContext turn) {
        return turn.questions().context().focus();
    }

    private static Visitor visitor(TurnContext turn) {
        Profile profile = turn.profile();
        DialogueMemory memory = turn.memory();
        return new Visitor(
                turn.language(),
                turn.questions().context(),
                profile.excludedPackages(),
                profile.condition()
                        .toOptional()
                        .map(condition -> condition == Condition.DEVELOPER || condition == Condition.UNDER_CONSTRUCTION)
                        .orElse(true),
                mayAsk(turn, ProfileField.AREA),
                mayAsk(turn, ProfileField.BUDGET),
                wantsShort(turn),
                key -> memory.timesGiven(new AnswerKey(key)));
    }

    /** Neither answered nor asked for in our latest answer. */
    private static boolean mayAsk(TurnContext turn, ProfileField field) {
        boolean pending = turn.memory()
                .pending()
                .filter(question -> question.equals(new PendingQuestion.ForField(field)))
                .isPresent();
        return !pending && !turn.profile().isAnswered(field);
    }

    private static List<Card> cards(List<CatalogueAnswer> given, PackageName mostChosen) {
        List<Card> cards = new ArrayList<>();
        for (CatalogueAnswer answer : given) {
            Stream<Card> packages = answer.packages().stream().map(each -> card(each, mostChosen));
            Stream<Card> quotes = answer.quotes().stream().map(CatalogueReplies::card);
            Stream.concat(quotes, packages)
                    .filter(card -> !cards.contains(card))
                    .forEach(cards::add);
        }
        return cards;
    }

    private static Card card(FinishingPackage shown, PackageName mostChosen) {
        return new Card.PackageCard(shown, shown.name() == mostChosen);
    }

    private static Card card(Quote quote) {
        return new Card.QuoteCard(quote);
    }
}
