package pl.novahouse.chatbot.persistence.conversation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.application.conversation.port.Turns;
import pl.novahouse.chatbot.domain.conversation.Answer;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.conversation.TurnClaim;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.persistence.shared.KnownPeople;

/**
 * Turns in PostgreSQL. The statements of a step travel together, in one round trip: what a turn costs beside its
 * answer is mostly the way there and back.
 */
@ApplicationScoped
public class PostgresTurns implements Turns {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String FIND = "SELECT " + ConversationRow.COLUMNS
            + " FROM conversation WHERE id = ? AND deleted_at IS NULL; SELECT " + MessageRow.COLUMNS
            + " FROM message WHERE conversation_id = ? ORDER BY position DESC LIMIT ?";

    private static final String FIND_WITH_SEND = FIND + "; SELECT " + MessageRow.COLUMNS
            + " FROM message WHERE conversation_id = ? AND client_message_id = ?";

    private static final String BEGIN = """
            UPDATE conversation SET version = version + 1, language = ?, profile = ?::jsonb, last_activity_at = ?,
                claim_message_id = ?, claim_until = ?
            WHERE id = ? AND version = ?;
            INSERT INTO message (id, conversation_id, turn, author, text, at, client_message_id)
            VALUES (?, ?, ?, 'VISITOR', ?, ?, ?)
            """;

    private static final String FINISH = """
            UPDATE conversation SET version = version + 1, memory = ?::jsonb, turns = ?, last_activity_at = ?,
                claim_message_id = NULL, claim_until = NULL
            WHERE id = ? AND version = ?;
            INSERT INTO message (id, conversation_id, turn, author, text, at, language, answered_by, details, took_ms)
            VALUES (?, ?, ?, 'HOUSE', ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final AgroalDataSource database;

    public PostgresTurns(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Found> find(ConversationId conversation, Optional<UUID> clientMessageId, int history) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(clientMessageId.isPresent() ? FIND_WITH_SEND : FIND)) {
            statement.setObject(1, conversation.value());
            statement.setObject(2, conversation.value());
            statement.setInt(3, history);
            if (clientMessageId.isPresent()) {
                statement.setObject(4, conversation.value());
                statement.setObject(5, clientMessageId.get());
            }
            statement.execute();
            Optional<Conversation> found = conversation(statement);
            return found.isEmpty() ? Optional.empty() : Optional.of(found(found.get(), statement));
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public OpenConversation begin(OpenConversation claimed, VisitorMessage message) {
        TurnClaim claim = claimed.claim().orElseThrow();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            int i = 0;
            statement.setString(++i, claimed.language().name());
            statement.setString(++i, StoredJson.write(claimed.profile()));
            statement.setObject(++i, Columns.moment(claimed.lastActivityAt()));
            statement.setObject(++i, claim.message().value());
            statement.setObject(++i, Columns.moment(claim.until()));
            statement.setObject(++i, claimed.id().value());
            statement.setLong(++i, claimed.version());
            i = bindMessage(message, statement, i);
            statement.setObject(++i, message.clientMessageId().orElse(null));
            return keep(claimed, statement);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public OpenConversation finish(OpenConversation finished, AnswerMessage message) {
        Answer answer = message.answer();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FINISH)) {
            int i = 0;
            statement.setString(++i, StoredJson.write(finished.memory()));
            statement.setInt(++i, finished.turns());
            statement.setObject(++i, Columns.moment(finished.lastActivityAt()));
            statement.setObject(++i, finished.id().value());
            statement.setLong(++i, finished.version());
            i = bindMessage(message, statement, i);
            statement.setString(++i, answer.language().name());
            statement.setString(++i, answer.by().name());
            statement.setString(++i, StoredJson.write(MessageRow.Details.of(answer)));
            statement.setLong(++i, message.took().toMillis());
            return keep(finished, statement);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static int bindMessage(Message message, PreparedStatement statement, int before) throws SQLException {
        int i = before;
        statement.setObject(++i, message.id().value());
        statement.setObject(++i, message.conversation().value());
        statement.setInt(++i, message.turn());
        statement.setString(++i, message.text());
        statement.setObject(++i, Columns.moment(message.at()));
        return i;
    }

    private static OpenConversation keep(OpenConversation conversation, PreparedStatement statement)
            throws SQLException {
        statement.execute();
        if (statement.getUpdateCount() != 1) {
            throw new ProblemException(new Problem.Conflict());
        }
        return conversation.atVersion(conversation.version() + 1);
    }

    private static Optional<Conversation> conversation(PreparedStatement statement) throws SQLException {
        try (ResultSet columns = statement.getResultSet()) {
            if (!columns.next()) {
                return Optional.empty();
            }
            Conversation conversation = ConversationRow.read(columns).toConversation();
            conversation.profile().name().toOptional().ifPresent(name -> KnownPeople.meet(name.value()));
            return Optional.of(conversation);
        }
    }

    private static Found found(Conversation conversation, PreparedStatement statement) throws SQLException {
        List<Message> history =
                nextMessages(statement).stream().map(MessageRow::toMessage).toList();
        Optional<VisitorMessage> sentBefore =
                nextMessages(statement).stream().findFirst().map(MessageRow::toVisitorMessage);
        return new Found(conversation, history.reversed(), sentBefore);
    }

    /** The rows of the next statement, none when there is no further one. */
    private static List<MessageRow> nextMessages(PreparedStatement statement) throws SQLException {
        List<MessageRow> rows = new ArrayList<>();
        if (statement.getMoreResults()) {
            try (ResultSet columns = statement.getResultSet()) {
                while (columns.next()) {
                    rows.add(MessageRow.read(columns));
                }
            }
        }
        return rows;
    }

    private static RuntimeException failed(SQLException failure) {
        return UNIQUE_VIOLATION.equals(failure.getSQLState())
                ? new ProblemException(new Problem.Conflict(), failure)
                : new IllegalStateException("a statement of a turn failed", failure);
    }
}
