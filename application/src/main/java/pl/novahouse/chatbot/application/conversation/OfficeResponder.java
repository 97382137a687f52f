package pl.novahouse.chatbot.application.conversation;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestion;
import pl.novahouse.chatbot.domain.conversation.OfficeQuestions;
import pl.novahouse.chatbot.domain.conversation.SpeechAct;
import pl.novahouse.chatbot.domain.conversation.SpeechActs;
import pl.novahouse.chatbot.domain.conversation.Topic;
import pl.novahouse.chatbot.domain.knowledge.Facts;
import pl.novahouse.chatbot.domain.profile.FieldChange;
import pl.novahouse.chatbot.domain.profile.ProfileField;
import pl.novahouse.chatbot.domain.shared.Company;

/** Answers where the office is, whether it is open today and on which number: exactly that, by the office's clock. */
public final class OfficeResponder implements Responder {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Company company;

    public OfficeResponder(Company company) {
        this.company = company;
    }

    @Override
    public Optional<Reply> answer(TurnContext turn) {
        boolean tells = turn.reading().changes().stream()
                .map(FieldChange::field)
                .anyMatch(field -> field != ProfileField.MEETING_TIME && field != ProfileField.CITY);
        return tells || SpeechActs.of(turn.text()).equals(Optional.of(SpeechAct.ASKS_FOR_CONSULTATION))
                ? Optional.empty()
                : OfficeQuestions.in(turn.text(), turn.memory().topic()).map(question -> reply(question, turn));
    }

    private Reply reply(OfficeQuestion question, TurnContext turn) {
        Facts facts = Facts.of(turn.catalogue(), company, turn.language());
        OfficeWording wording = new OfficeWording(
                company,
                turn.language(),
                facts.value("company.phone").orElseThrow(),
                facts.value("company.hours").orElseThrow(),
                LocalDateTime.ofInstant(turn.now(), ZONE));
        Answer answer = Answer.of(wording.answer(question), turn.language(), AnsweredBy.KNOWLEDGE)
                .withSources(List.of("knowledge:" + article(question)));
        return Reply.of(
                answer,
                turn.memory().answered(new AnswerKey("office:" + name(question)), new Topic(article(question))));
    }

    /** The article that says the same at more length. */
    private static String article(OfficeQuestion question) {
        return switch (question) {
            case OfficeQuestion.Address _, OfficeQuestion.Hours _, OfficeQuestion.HoursOn _ -> "offices-and-hours";
            case OfficeQuestion.Telephone _, OfficeQuestion.Email _ -> "contact";
        };
    }

    private static String name(OfficeQuestion question) {
        return switch (question) {
            case OfficeQuestion.Address _ -> "address";
            case OfficeQuestion.Hours _ -> "hours";
            case OfficeQuestion.HoursOn _ -> "hours-on";
            case OfficeQuestion.Telephone _ -> "telephone";
            case OfficeQuestion.Email _ -> "email";
        };
    }
}
