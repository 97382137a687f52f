package pl.novahouse.chatbot.persistence.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.novahouse.chatbot.domain.conversation.ConversationEvent;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/** One event of a conversation as a row. */
@Entity
@Table(name = "conversation_event")
@IdClass(ConversationEventRow.Key.class)
@SuppressWarnings("NullAway.Init")
class ConversationEventRow {

    record Key(UUID conversationId, long sequence) {}

    @Id
    @Column(name = "conversation_id")
    private UUID conversationId;

    @Id
    private long sequence;

    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private String kind;

    protected ConversationEventRow() {}

    ConversationEvent toEvent() {
        return new ConversationEvent(
                new ConversationId(conversationId), sequence, at, StoredJson.read(kind, ConversationEvent.Kind.class));
    }
}
