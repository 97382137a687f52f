package pl.novahouse.chatbot.application.conversation;

import java.util.Optional;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;

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
}
