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
        int last = texts.fallbacks().size() - 1;
        int step = step(turn.memory(), last);
        Answer answer = Answer.of(texts.fallbacks().get(step), turn.language(), AnsweredBy.FALLBACK)
                .withQuickReplies(step == last ? List.of(texts.personQuickReply()) : texts.firstQuickReplies());
        DialogueMemory memory = turn.memory().fellBack(key(step));
        return new Reply(
                answer,
                step == last ? memory.asking(new PendingQuestion.WantsPerson()) : memory,
                Optional.of(turn.text().original()));
    }

    /** The next step of the ladder; at its end the last two alternate, so that no fallback follows itself. */
    private static int step(DialogueMemory memory, int last) {
        int step = Math.min(memory.fallbacksInRow(), last);
        boolean repeats = !memory.given().isEmpty() && memory.given().getLast().equals(key(step));
        return repeats ? last - 1 : step;
    }

    private static AnswerKey key(int step) {
        return new AnswerKey("fallback:" + step);
    }
}
