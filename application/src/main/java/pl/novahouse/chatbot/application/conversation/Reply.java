package pl.novahouse.chatbot.application.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;

/**
 * A responder's answer.
 *
 * @param memory what the dialogue remembers after it
 * @param unanswered the visitor's question when it was honestly not answered, to be learnt from
 */
public record Reply(Answer answer, DialogueMemory memory, Optional<String> unanswered) {

    public static Reply of(Answer answer, DialogueMemory memory) {
        return new Reply(answer, memory, Optional.empty());
    }

    Reply withAnswer(Answer other) {
        return new Reply(other, memory, unanswered);
    }

    Reply asking(PendingQuestion question) {
        return new Reply(answer, memory.asking(question), unanswered);
    }
}
