package pl.novahouse.chatbot.persistence.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.AnsweredBy;
import pl.novahouse.chatbot.domain.conversation.Card;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** One message of a transcript as a row; the database gives it its position. */
@Entity
@Table(name = "message")
@SuppressWarnings("NullAway.Init")
class MessageRow {

    /** Who wrote a message. */
    enum Author {
        VISITOR,
        HOUSE
    }

    /** What comes with the words of an answer. */
    record Details(List<String> quickReplies, List<Card> cards, List<Action> actions, List<String> sources) {
        static Details of(Answer answer) {
            return new Details(answer.quickReplies(), answer.cards(), answer.actions(), answer.sources());
        }
    }

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS = "id, conversation_id, turn, author, text, at, client_message_id, language,"
            + " answered_by, details, took_ms";

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long position;

    @Column(name = "conversation_id")
    private UUID conversationId;

    private int turn;

    @Enumerated(EnumType.STRING)
    private Author author;

    private String text;

    private Instant at;

    @Column(name = "client_message_id")
    private @Nullable UUID clientMessageId;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private @Nullable AnsweredBy answeredBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String details;

    @Column(name = "took_ms")
    private @Nullable Long tookMs;

    protected MessageRow() {}

    static MessageRow from(Message message) {
        MessageRow row = new MessageRow();
        row.id = message.id().value();
        row.conversationId = message.conversation().value();
        row.turn = message.turn();
        row.text = message.text();
        row.at = message.at();
        switch (message) {
            case VisitorMessage sent -> {
                row.author = Author.VISITOR;
                row.clientMessageId = sent.clientMessageId().orElse(null);
            }
            case AnswerMessage given -> {
                Answer answer = given.answer();
                row.author = Author.HOUSE;
                row.language = answer.language();
                row.answeredBy = answer.by();
                row.details = StoredJson.write(Details.of(answer));
                row.tookMs = given.took().toMillis();
            }
        }
        return row;
    }

    /** Reads {@link #COLUMNS}. */
    static MessageRow read(ResultSet columns) throws SQLException {
        MessageRow row = new MessageRow();
        int i = 0;
        row.id = columns.getObject(++i, UUID.class);
        row.conversationId = columns.getObject(++i, UUID.class);
        row.turn = columns.getInt(++i);
        row.author = Author.valueOf(columns.getString(++i));
        row.text = columns.getString(++i);
        row.at = Objects.requireNonNull(Columns.instant(columns, ++i));
        row.clientMessageId = columns.getObject(++i, UUID.class);
        String language = columns.getString(++i);
        row.language = language == null ? null : Language.valueOf(language);
        String answeredBy = columns.getString(++i);
        row.answeredBy = answeredBy == null ? null : AnsweredBy.valueOf(answeredBy);
        row.details = columns.getString(++i);
        long tookMs = columns.getLong(++i);
        row.tookMs = columns.wasNull() ? null : tookMs;
        return row;
    }

    Message toMessage() {
        return switch (author) {
            case VISITOR -> toVisitorMessage();
            case HOUSE -> toAnswerMessage();
        };
    }

    VisitorMessage toVisitorMessage() {
        return new VisitorMessage(
                new MessageId(id),
                new ConversationId(conversationId),
                turn,
                text,
                at,
                Optional.ofNullable(clientMessageId));
    }

    AnswerMessage toAnswerMessage() {
        Details with = StoredJson.read(Objects.requireNonNull(details), Details.class);
        return new AnswerMessage(
                new MessageId(id),
                new ConversationId(conversationId),
                turn,
                new Answer(
                        text,
                        Objects.requireNonNull(language),
                        Objects.requireNonNull(answeredBy),
                        with.quickReplies(),
                        with.cards(),
                        with.actions(),
                        with.sources()),
                at,
                Duration.ofMillis(Objects.requireNonNull(tookMs)));
    }
}
