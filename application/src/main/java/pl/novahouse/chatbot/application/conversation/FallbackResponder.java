package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnswerKey;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;

/** Always has an answer: says honestly that we do not know, each time going a step further, up to a person. */
public final class FallbackResponder {

    private static final int FIRST_WITH_A_PERSON = 2;

    private final Optional<Responder> before;

    /** One that has nothing to say but that. */
    public FallbackResponder() {
        this.before = Optional.empty();
    }

    /** @param before asked first what can be said though the question stays open */
    public FallbackResponder(Responder before) {
        this.before = Optional.of(before);
    }

    Reply fallBack(TurnContext turn) {
        return before.flatMap(responder -> responder.answer(turn)).orElseGet(() -> unknown(turn));
    }

    private static Reply unknown(TurnContext turn) {
        DialogueTexts texts = DialogueTexts.in(turn.language());
        int step = step(turn.memory(), texts.fallbacks().size());
        boolean offersPerson = step >= FIRST_WITH_A_PERSON;
        Answer answer = Answer.of(texts.fallbacks().get(step), turn.language(), AnsweredBy.FALLBACK)
                .withQuickReplies(offersPerson ? List.of(texts.personQuickReply()) : Courtesy.suggestions(turn, texts));
        DialogueMemory memory = turn.memory().fellBack(key(step));
        return new Reply(
                answer,
                offersPerson ? memory.asking(new PendingQuestion.WantsPerson()) : memory,
                Optional.of(turn.text().original()));
    }

    /** One step further each time in the conversation; at the end the offers of a person take turns. */
    private static int step(DialogueMemory memory, int steps) {
        int before = 0;
        for (int step = 0; step < steps; step++) {
            before += memory.timesGiven(key(step));
        }
        return before < steps ? before : FIRST_WITH_A_PERSON + (before - steps) % (steps - FIRST_WITH_A_PERSON);
    }

    private static AnswerKey key(int step) {
        return new AnswerKey("fallback:" + step);
    }
}
