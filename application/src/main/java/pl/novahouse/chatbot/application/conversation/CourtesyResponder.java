package pl.novahouse.chatbot.application.conversation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Company;
import pl.novahouse.chatbot.domain.shared.Language;

/** Answers like a person what is no question: a greeting, thanks, anger, the wish to talk to somebody. */
public final class CourtesyResponder implements Responder {

    private final Company company;
    private final URI bookingPage;

    public CourtesyResponder(Company company, URI bookingPage) {
        this.company = company;
        this.bookingPage = bookingPage;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        return SpeechActs.of(turn.text())
                .map(act -> inContext(act, turn.memory()))
                .flatMap(act -> reply(act, turn));
    }

    /** “Tak” to the offer of a person is the wish for one; not knowing whether to come is hesitation. */
    private static SpeechAct inContext(SpeechAct act, DialogueMemory memory) {
        PendingQuestion pending = memory.pending().orElse(null);
        if (act == SpeechAct.AGREES && pending instanceof PendingQuestion.WantsPerson) {
            return SpeechAct.ASKS_FOR_PERSON;
        }
        return act == SpeechAct.IS_AT_A_LOSS && pending instanceof PendingQuestion.WantsConsultation
                ? SpeechAct.HESITATES
                : act;
    }

    private Optional<Reply> reply(SpeechAct act, TurnContext turn) {
        return switch (act) {
            case ASKS_FOR_PERSON -> Optional.of(person(turn));
            case ASKS_WHAT_IS_KNOWN -> Optional.of(known(turn));
            case ASKS_WHEN_CONTACTED -> Optional.of(reached(act, turn));
            case ASKS_FOR_OFFER -> turn.tells() ? Optional.empty() : Optional.of(Courtesy.of(act, turn));
            case COMPLAINS -> asksOfPackages(turn) ? Optional.empty() : Optional.of(calm(act, turn));
            case COMPLAINS_OF_SILENCE -> Optional.of(calm(act, turn));
            case IS_MISUNDERSTOOD -> turn.tells() ? Optional.empty() : Optional.of(calm(act, turn));
            case ASKS_FOR_ENGLISH -> Optional.of(Courtesy.of(act, turn, Language.EN));
            case ASKS_FOR_POLISH -> Optional.of(Courtesy.of(act, turn, Language.PL));
            case ASKS_FOR_LANGUAGES, WANTS_PEACE -> Optional.of(Courtesy.of(act, turn));
            case ASKS_FOR_CONSULTATION, ASKS_WHO_ANSWERS, ASKS_WHAT_WE_CAN, STEERS, WANTS_FUN, CHATS ->
                Optional.empty();
            case AGREES, DECLINES -> turn.tells() ? Optional.empty() : yesOrNo(act, turn);
            case IS_AT_A_LOSS -> turn.tells() ? Optional.empty() : Optional.of(guidance(turn));
            case GREETS, SAYS_GOODBYE, THANKS, HESITATES, REACTS ->
                turn.tells() ? Optional.empty() : Optional.of(Courtesy.of(act, turn));
        };
    }

    /** A yes or no to a question that another responder asked. */
    private static boolean isForOthers(SpeechAct act, DialogueMemory memory) {
        return memory.pending()
                .map(pending -> switch (pending) {
                    case PendingQuestion.ForField _,
                            PendingQuestion.WhichArticle _,
                            PendingQuestion.WantsConsultation _ -> act == SpeechAct.AGREES;
                    case PendingQuestion.WhichSlot _, PendingQuestion.ConfirmsSlot _ -> true;
                    case PendingQuestion.ContactConsent _, PendingQuestion.ConfirmsContact _ -> false;
                    case PendingQuestion.WantsPerson _ -> false;
                })
                .orElse(false);
    }

    /** “Tak” to a question for a field is no answer yet. */
    private static Optional<Reply> yesOrNo(SpeechAct act, TurnContext turn) {
        if (act == SpeechAct.AGREES
                && turn.memory().pending().orElse(null) instanceof PendingQuestion.ForField(ProfileField field)) {
            return Optional.of(prompted(field, turn));
        }
        return isForOthers(act, turn.memory()) ? Optional.empty() : Optional.of(Courtesy.of(act, turn));
    }

    private static Reply prompted(ProfileField field, TurnContext turn) {
        String text = DialogueTexts.in(turn.language()).prompt(field);
        return Reply.of(
                        Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE),
                        turn.memory().toCourtesy(new AnswerKey("courtesy:prompt")))
                .asking(new PendingQuestion.ForField(field));
    }

    private Reply person(TurnContext turn) {
        Reply reply = reached(SpeechAct.ASKS_FOR_PERSON, turn);
        return reply.withAnswer(reply.answer().withActions(List.of(new Action.BookingLink(bookingPage))));
    }

    /** An answer with the number and the hours at which somebody can be reached. */
    private Reply reached(SpeechAct act, TurnContext turn) {
        Facts facts = Facts.of(turn.catalogue(), company, turn.language());
        Reply reply = Courtesy.of(
                act,
                turn,
                turn.language(),
                DialogueTexts.in(turn.language())
                        .reached(
                                act,
                                facts.value("company.phone").orElseThrow(),
                                facts.value("company.hours").orElseThrow()));
        AnswerKey key = reply.memory().given().getLast();
        return Reply.of(
                reply.answer().withSources(List.of("knowledge:person")),
                turn.memory().answered(key, new Topic("contact")));
    }

    private static Reply guidance(TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        Reply reply = Courtesy.of(
                SpeechAct.IS_AT_A_LOSS,
                turn,
                turn.language(),
                texts.guidance(turn.profile().area().isAnswered()));
        return reply.withAnswer(reply.answer().withQuickReplies(Courtesy.suggestions(turn, texts)));
    }

    private static boolean asksOfPackages(TurnContext turn) {
        return turn.asks() && !turn.questions().asked().isEmpty();
    }

    /** Reads back what the visitor told in this conversation. */
    private static Reply known(TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        String told = new ProfileWording(turn.language()).listed(turn.profile(), List.of(ProfileField.values()));
        Answer answer = Answer.of(
                told.isEmpty() ? texts.nothingKnown() : texts.known(told), turn.language(), AnsweredBy.KNOWLEDGE);
        return Reply.of(answer, turn.memory().toCourtesy(new AnswerKey("courtesy:known")));
    }

    private Reply calm(SpeechAct act, TurnContext turn) {
        Reply reply = act == SpeechAct.COMPLAINS_OF_SILENCE ? reached(act, turn) : Courtesy.of(act, turn);
        DialogueTexts texts = DialogueTexts.in(turn.language());
        return Reply.of(
                reply.answer().withQuickReplies(List.of(texts.personQuickReply())),
                reply.memory().asking(new PendingQuestion.WantsPerson()));
    }
}
