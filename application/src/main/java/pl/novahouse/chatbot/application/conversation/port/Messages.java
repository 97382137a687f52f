package pl.novahouse.chatbot.application.conversation.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;

/** The transcripts. Every call runs inside a transaction of the use case. */
public interface Messages {

    /**
     * Adds a message at the end of its conversation.
     *
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the conversation
     *     already holds the same client message id
     */
    void append(Message message);

    /** The visitor's message with this client message id in this conversation. */
    Optional<VisitorMessage> findByClientId(ConversationId conversation, UUID clientMessageId);

    /** The answer of a turn, once it is stored. */
    Optional<AnswerMessage> findAnswer(ConversationId conversation, int turn);

    /** Whether this is an answer that was given in this conversation. */
    boolean holdsAnswer(ConversationId conversation, MessageId answer);

    /** The latest messages in the order they were added, at most {@code limit}. */
    List<Message> latest(ConversationId conversation, int limit);
}
