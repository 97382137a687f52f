package pl.novahouse.chatbot.application.conversation.port;

import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Turns upon conversations and messages in memory. */
public final class InMemoryTurns implements Turns {

    private final Conversations conversations;
    private final Messages messages;

    public InMemoryTurns(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    @Override
    public Optional<Found> find(ConversationId conversation, Optional<UUID> clientMessageId, int history) {
        return conversations
                .find(conversation)
                .map(found -> new Found(
                        found,
                        messages.latest(conversation, history),
                        clientMessageId.flatMap(id -> messages.findByClientId(conversation, id))));
    }

    @Override
    public OpenConversation begin(OpenConversation claimed, VisitorMessage message) {
        return keep(claimed, message);
    }

    @Override
    public OpenConversation finish(OpenConversation finished, AnswerMessage answer) {
        return keep(finished, answer);
    }

    /** Nothing is rolled back here, so nothing is written before it is sure. */
    private OpenConversation keep(OpenConversation conversation, Message message) {
        if (conversations
                .find(conversation.id())
                .filter(stored -> stored.version() == conversation.version())
                .isEmpty()) {
            throw new ProblemException(new Problem.Conflict());
        }
        messages.append(message);
        return conversations.update(conversation).requireOpen();
    }
}
