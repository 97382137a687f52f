package pl.novahouse.chatbot.application.conversation.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** Events in a list. */
public final class InMemoryConversationEvents implements ConversationEvents {

    private final List<ConversationEvent> kept = new ArrayList<>();

    @Override
    public void append(ConversationId conversation, ConversationEvent.Kind kind, Instant at) {
        long next = of(conversation).size() + 1L;
        kept.add(new ConversationEvent(conversation, next, at, kind));
    }

    @Override
    public List<ConversationEvent> after(ConversationId conversation, long afterSequence, int limit) {
        return of(conversation).stream()
                .filter(event -> event.sequence() > afterSequence)
                .limit(limit)
                .toList();
    }

    private List<ConversationEvent> of(ConversationId conversation) {
        return kept.stream()
                .filter(event -> event.conversation().equals(conversation))
                .toList();
    }
}
