package pl.novahouse.chatbot.persistence.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;
import pl.novahouse.chatbot.application.conversation.port.ConversationEvents;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** Events in PostgreSQL; the conversation's own row counts them, so concurrent writers never share a number. */
@ApplicationScoped
public class HibernateConversationEvents implements ConversationEvents {

    private static final String APPEND = """
            WITH next AS (
                UPDATE conversation SET last_event = last_event + 1 WHERE id = :conversation RETURNING last_event
            )
            INSERT INTO conversation_event (conversation_id, sequence, at, kind)
            SELECT :conversation, last_event, :at, CAST(:kind AS jsonb) FROM next
            """;

    private final StatelessSession session;

    public HibernateConversationEvents(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void append(ConversationId conversation, ConversationEvent.Kind kind, Instant at) {
        int added = session.createNativeMutationQuery(APPEND)
                .setParameter("conversation", conversation.value())
                .setParameter("at", at)
                .setParameter("kind", StoredJson.write(kind, ConversationEvent.Kind.class))
                .executeUpdate();
        if (added != 1) {
            throw new IllegalArgumentException("an event belongs to a stored conversation");
        }
    }

    @Override
    public List<ConversationEvent> after(ConversationId conversation, long afterSequence, int limit) {
        return session
                .createSelectionQuery(
                        "from ConversationEventRow where conversationId = :conversation and sequence > :after"
                                + " order by sequence",
                        ConversationEventRow.class)
                .setParameter("conversation", conversation.value())
                .setParameter("after", afterSequence)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ConversationEventRow::toEvent)
                .toList();
    }
}
