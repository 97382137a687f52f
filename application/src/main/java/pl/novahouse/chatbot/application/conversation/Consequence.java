package pl.novahouse.chatbot.application.conversation;

import java.time.Instant;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;

/** What follows from an answer beside its words; it is stored with the answer, in the same transaction. */
public interface Consequence {

    /** Runs in the transaction that stores the answer; a refusal takes the answer back too. */
    void follow(Answered turn);

    /**
     * The turn that was answered.
     *
     * @param conversation as the turn leaves it
     */
    record Answered(OpenConversation conversation, VisitorMessage message, AnswerMessage answer, Instant now) {}
}
