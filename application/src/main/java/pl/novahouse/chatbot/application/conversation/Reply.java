package pl.novahouse.chatbot.application.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.PendingQuestion;

/**
 * A responder's answer.
 *
 * @param memory what the dialogue remembers after it
 * @param unanswered the visitor's question when it was honestly not answered, to be learnt from
 * @param consequences what is stored along with it, in this order
 */
public record Reply(Answer answer, DialogueMemory memory, Optional<String> unanswered, List<Consequence> consequences) {

    public Reply {
        consequences = List.copyOf(consequences);
    }

    public Reply(Answer answer, DialogueMemory memory, Optional<String> unanswered) {
        this(answer, memory, unanswered, List.of());
    }

    public static Reply of(Answer answer, DialogueMemory memory) {
        return new Reply(answer, memory, Optional.empty());
    }

    public Reply withAnswer(Answer other) {
        return new Reply(other, memory, unanswered, consequences);
    }

    /** The same, though a question stays open. */
    Reply leavingOpen(String question) {
        return new Reply(answer, memory, Optional.of(question), consequences);
    }

    public Reply withMemory(DialogueMemory other) {
        return new Reply(answer, other, unanswered, consequences);
    }

    public Reply asking(PendingQuestion question) {
        return withMemory(memory.asking(question));
    }

    /** The same with one more thing that follows from it. */
    public Reply followedBy(Consequence consequence) {
        return new Reply(
                answer,
                memory,
                unanswered,
                Stream.concat(consequences.stream(), Stream.of(consequence)).toList());
    }
}
