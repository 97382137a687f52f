package pl.novahouse.chatbot.application.conversation;

import java.net.URI;
import java.util.List;
import java.util.Locale;
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

    /** “Tak” to the offer of a person is the wish for one. */
    private static SpeechAct inContext(SpeechAct act, DialogueMemory memory) {
        boolean personOffered = memory.pending()
                .filter(PendingQuestion.WantsPerson.class::isInstance)
                .isPresent();
        return act == SpeechAct.AGREES && personOffered ? SpeechAct.ASKS_FOR_PERSON : act;
    }

    private Optional<Reply> reply(SpeechAct act, TurnContext turn) {
        return switch (act) {
            case ASKS_FOR_PERSON -> Optional.of(person(turn));
            case ASKS_WHAT_IS_KNOWN -> Optional.of(known(turn));
            case COMPLAINS -> asksOfPackages(turn) ? Optional.empty() : Optional.of(calm(turn));
            case ASKS_FOR_ENGLISH -> Optional.of(courtesy(act, turn, Language.EN));
            case ASKS_FOR_POLISH -> Optional.of(courtesy(act, turn, Language.PL));
            case ASKS_FOR_CONSULTATION -> Optional.empty();
            case AGREES, DECLINES ->
                act == SpeechAct.AGREES
                                && !turn.tells()
                                && asksForField(turn.memory()).isPresent()
                        ? asksForField(turn.memory()).map(field -> prompted(field, turn))
                        : turn.tells() || isForOthers(act, turn.memory())
                                ? Optional.empty()
                                : Optional.of(courtesy(act, turn, turn.language()));
            case GREETS, SAYS_GOODBYE, THANKS, HESITATES, REACTS ->
                turn.tells() ? Optional.empty() : Optional.of(courtesy(act, turn, turn.language()));
        };
    }

    /** A yes or no to a question that another responder asked. */
    private static boolean isForOthers(SpeechAct act, DialogueMemory memory) {
        return memory.pending()
                .map(pending -> switch (pending) {
                    case PendingQuestion.ForField _ -> act == SpeechAct.AGREES;
                    case PendingQuestion.WhichArticle _, PendingQuestion.WantsConsultation _ -> act == SpeechAct.AGREES;
                    case PendingQuestion.WhichSlot _, PendingQuestion.ConfirmsSlot _ -> true;
                    case PendingQuestion.ContactConsent _, PendingQuestion.ConfirmsContact _ -> false;
                    case PendingQuestion.WantsPerson _ -> false;
                })
                .orElse(false);
    }

    /** “Tak” to a question for a field is no answer yet. */
    private static Reply prompted(ProfileField field, TurnContext turn) {
        String text = DialogueTexts.in(turn.language()).prompt(field);
        return Reply.of(
                        Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE),
                        turn.memory().toCourtesy(new AnswerKey("courtesy:prompt")))
                .asking(new PendingQuestion.ForField(field));
    }

    private static Optional<ProfileField> asksForField(DialogueMemory memory) {
        return memory.pending().orElse(null) instanceof PendingQuestion.ForField(ProfileField field)
                ? Optional.of(field)
                : Optional.empty();
    }

    private Reply person(TurnContext turn) {
        Facts facts = Facts.of(turn.catalogue(), company, turn.language());
        String text = DialogueTexts.in(turn.language())
                .personAnswer(
                        facts.value("company.phone").orElseThrow(),
                        facts.value("company.hours").orElseThrow());
        AnswerKey key = new AnswerKey("courtesy:person");
        Answer answer = Answer.of(turn.again(key, text), turn.language(), AnsweredBy.KNOWLEDGE)
                .withActions(List.of(new Action.BookingLink(bookingPage)));
        return Reply.of(answer, turn.memory().answered(key, new Topic("contact")));
    }

    private static boolean asksOfPackages(TurnContext turn) {
        return turn.asks() && !turn.questions().asked().isEmpty();
    }

    /** Reads back what the visitor told in this conversation. */
    private static Reply known(TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        String told = new ProfileWording(turn.language()).known(turn.profile(), List.of(ProfileField.values()));
        Answer answer = Answer.of(
                told.isEmpty() ? texts.nothingKnown() : texts.known(told), turn.language(), AnsweredBy.KNOWLEDGE);
        return Reply.of(answer, turn.memory().toCourtesy(new AnswerKey("courtesy:known")));
    }

    private static Reply calm(TurnContext turn) {
        Reply reply = courtesy(SpeechAct.COMPLAINS, turn, turn.language());
        DialogueTexts texts = DialogueTexts.in(turn.language());
        return Reply.of(
                reply.answer().withQuickReplies(List.of(texts.personQuickReply())),
                reply.memory().asking(new PendingQuestion.WantsPerson()));
    }

    private static Reply courtesy(SpeechAct act, TurnContext turn, Language language) {
        DialogueTexts texts = DialogueTexts.in(language);
        AnswerKey key = new AnswerKey("courtesy:" + act.name().toLowerCase(Locale.ROOT));
        List<String> wordings = texts.replies(act);
        String text = wordings.get(turn.memory().timesGiven(key) % wordings.size());
        Answer answer = Answer.of(text, language, AnsweredBy.KNOWLEDGE);
        boolean opening = act == SpeechAct.GREETS || act == SpeechAct.ASKS_FOR_ENGLISH;
        return Reply.of(
                opening ? answer.withQuickReplies(texts.firstQuickReplies()) : answer,
                turn.memory().toCourtesy(key));
    }
}
