package pl.novahouse.chatbot.application.conversation.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Problem;

/**
 * Reads and writes what every turn needs, a step in one go. Nothing is held between reading and writing: whoever writes
 * upon a state that has changed since is declined. Every call runs inside a transaction of the use case.
 */
public interface Turns {

    /**
     * What a message finds.
     *
     * @param history the latest messages, oldest first
     * @param sentBefore the visitor's message that carries the same client message id
     */
    record Found(Conversation conversation, List<Message> history, Optional<VisitorMessage> sentBefore) {
        public Found {
            history = List.copyOf(history);
        }
    }

    /** @param history how many of the latest messages, at least 1 */
    Optional<Found> find(ConversationId conversation, Optional<UUID> clientMessageId, int history);

    /**
     * Keeps a message and the conversation whose turn it claimed, under the next version: the claim, the last activity,
     * the language and the profile.
     *
     * @return the conversation with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one or the conversation already holds the same client message id; the transaction is then lost
     */
    OpenConversation begin(OpenConversation claimed, VisitorMessage message);

    /**
     * Keeps an answer and the conversation whose turn it ends, under the next version: the claim, the last activity, the
     * number of turns and the memory.
     *
     * @return the conversation with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one; the transaction is then lost
     */
    OpenConversation finish(OpenConversation finished, AnswerMessage answer);
}
