package pl.novahouse.chatbot.application.conversation;

import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.shared.Language;

/** The last touch on an answer: never the same words twice in a row, and a note to those whose language we lack. */
final class Finish {

    private static final AnswerKey NOTE = new AnswerKey("note:language");

    private Finish() {}

    static Reply of(Reply reply, TurnContext turn) {
        return notingLanguage(withoutRepetition(reply, turn), turn);
    }

    private static Reply withoutRepetition(Reply reply, TurnContext turn) {
        Answer answer = reply.answer();
        if (variesByItself(reply)) {
            return reply;
        }
        boolean saidBefore = turn.history().stream()
                .anyMatch(message ->
                        message instanceof AnswerMessage given && given.text().equals(answer.text()));
        return saidBefore ? reply.withAnswer(answer.withText(turn.onceMore(answer.text()))) : reply;
    }

    /** Courtesies and fallbacks have their own other wordings, and do not repeat themselves “to be sure”. */
    private static boolean variesByItself(Reply reply) {
        return reply.answer().by() == AnsweredBy.FALLBACK
                || reply.memory().given().stream()
                        .reduce((_, latest) -> latest)
                        .filter(Courtesy::isKeyOf)
                        .isPresent();
    }

    private static Reply notingLanguage(Reply reply, TurnContext turn) {
        Language written = turn.text().language();
        boolean spoken = written == Language.PL || written == Language.EN;
        if (spoken || reply.memory().timesGiven(NOTE) > 0) {
            return reply;
        }
        String note = DialogueTexts.in(turn.language()).languageNote(written);
        return reply.withAnswer(reply.answer().withText(reply.answer().text() + "\n\n" + note))
                .withMemory(reply.memory().also(NOTE));
    }
}
