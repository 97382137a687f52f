package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** The events of conversations, kept so that a widget that was away can catch up. */
public interface ConversationEvents {

    /** Adds an event under the conversation's next sequence number, in the caller's transaction. */
    void append(ConversationId conversation, ConversationEvent.Kind kind, Instant at);

    /**
     * Events in their order.
     *
     * @param afterSequence only later ones; 0 for all
     * @param limit at least 1
     */
    List<ConversationEvent> after(ConversationId conversation, long afterSequence, int limit);
}
