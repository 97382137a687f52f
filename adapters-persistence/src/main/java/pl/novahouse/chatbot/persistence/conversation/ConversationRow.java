package pl.novahouse.chatbot.persistence.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.CloseReason;
import pl.novahouse.chatbot.domain.conversation.ClosedConversation;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter.State;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.DialogueMemory;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.TurnClaim;
import pl.novahouse.chatbot.domain.profile.Profile;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.TokenHash;

/** One conversation as a row: the profile and the memory are documents, all that is searched is a column. */
@Entity
@Table(name = "conversation")
@SQLRestriction("deleted_at IS NULL")
@SuppressWarnings("NullAway.Init")
class ConversationRow {

    /** What {@link #read} reads, in its order. */
    static final String COLUMNS = "id, version, state, token_hash, language, profile, memory, turns, started_at,"
            + " last_activity_at, claim_message_id, claim_until, closed_at, close_reason";

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @JdbcTypeCode(SqlTypes.JSON)
    private String profile;

    @JdbcTypeCode(SqlTypes.JSON)
    private String memory;

    private int turns;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_activity_at")
    private Instant lastActivityAt;

    @Column(name = "claim_message_id")
    private @Nullable UUID claimMessageId;

    @Column(name = "claim_until")
    private @Nullable Instant claimUntil;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private @Nullable CloseReason closeReason;

    protected ConversationRow() {}

    static ConversationRow from(Conversation conversation) {
        ConversationRow row = new ConversationRow();
        row.id = conversation.id().value();
        row.version = conversation.version();
        row.tokenHash = conversation.tokenHash().hex();
        row.language = conversation.language();
        row.profile = StoredJson.write(conversation.profile());
        row.memory = StoredJson.write(conversation.memory());
        row.turns = conversation.turns();
        row.startedAt = conversation.startedAt();
        row.lastActivityAt = conversation.lastActivityAt();
        switch (conversation) {
            case OpenConversation open -> {
                row.state = State.OPEN;
                row.claimMessageId =
                        open.claim().map(claim -> claim.message().value()).orElse(null);
                row.claimUntil = open.claim().map(TurnClaim::until).orElse(null);
            }
            case ClosedConversation closed -> {
                row.state = State.CLOSED;
                row.closedAt = closed.closedAt();
                row.closeReason = closed.reason();
            }
        }
        return row;
    }

    /** Reads {@link #COLUMNS}. */
    static ConversationRow read(ResultSet columns) throws SQLException {
        ConversationRow row = new ConversationRow();
        int i = 0;
        row.id = columns.getObject(++i, UUID.class);
        row.version = columns.getLong(++i);
        row.state = State.valueOf(columns.getString(++i));
        row.tokenHash = columns.getString(++i);
        row.language = Language.valueOf(columns.getString(++i));
        row.profile = columns.getString(++i);
        row.memory = columns.getString(++i);
        row.turns = columns.getInt(++i);
        row.startedAt = Objects.requireNonNull(Columns.instant(columns, ++i));
        row.lastActivityAt = Objects.requireNonNull(Columns.instant(columns, ++i));
        row.claimMessageId = columns.getObject(++i, UUID.class);
        row.claimUntil = Columns.instant(columns, ++i);
        row.closedAt = Columns.instant(columns, ++i);
        String reason = columns.getString(++i);
        row.closeReason = reason == null ? null : CloseReason.valueOf(reason);
        return row;
    }

    Conversation toConversation() {
        return switch (state) {
            case OPEN ->
                new OpenConversation(
                        new ConversationId(id),
                        version,
                        new TokenHash(tokenHash),
                        language,
                        StoredJson.read(profile, Profile.class),
                        StoredJson.read(memory, DialogueMemory.class),
                        turns,
                        startedAt,
                        lastActivityAt,
                        claim());
            case CLOSED ->
                new ClosedConversation(
                        new ConversationId(id),
                        version,
                        new TokenHash(tokenHash),
                        language,
                        StoredJson.read(profile, Profile.class),
                        StoredJson.read(memory, DialogueMemory.class),
                        turns,
                        startedAt,
                        lastActivityAt,
                        Objects.requireNonNull(closedAt),
                        Objects.requireNonNull(closeReason));
        };
    }

    private Optional<TurnClaim> claim() {
        return claimMessageId == null
                ? Optional.empty()
                : Optional.of(new TurnClaim(new MessageId(claimMessageId), Objects.requireNonNull(claimUntil)));
    }
}
