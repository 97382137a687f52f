package pl.novahouse.chatbot.application.conversation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.conversation.Topic;

/** Hands out the booking page to those who want a consultation, or agree to the one we offered. */
public final class ConsultationResponder implements Responder {

    private static final AnswerKey KEY = new AnswerKey("booking:link");
    private static final Topic TOPIC = new Topic("consultation");

    private final URI bookingPage;

    public ConsultationResponder(URI bookingPage) {
        this.bookingPage = bookingPage;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        Optional<SpeechAct> act = SpeechActs.of(turn.text());
        boolean agrees = act.equals(Optional.of(SpeechAct.AGREES))
                && turn.memory()
                        .pending()
                        .filter(PendingQuestion.WantsConsultation.class::isInstance)
                        .isPresent();
        if (!agrees && !act.equals(Optional.of(SpeechAct.ASKS_FOR_CONSULTATION))) {
            return Optional.empty();
        }
        List<String> invitations = DialogueTexts.in(turn.language()).bookingInvitations();
        String text = invitations.get(turn.memory().timesGiven(KEY) % invitations.size());
        Answer answer = Answer.of(text, turn.language(), AnsweredBy.KNOWLEDGE)
                .withActions(List.of(new Action.BookingLink(bookingPage)));
        return Optional.of(Reply.of(answer, turn.memory().answered(KEY, TOPIC)));
    }
}
