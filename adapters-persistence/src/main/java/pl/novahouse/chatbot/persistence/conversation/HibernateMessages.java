package pl.novahouse.chatbot.persistence.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import pl.novahouse.chatbot.application.conversation.port.Messages;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Message;
import pl.novahouse.chatbot.domain.conversation.Message.AnswerMessage;
import pl.novahouse.chatbot.domain.conversation.Message.VisitorMessage;
import pl.novahouse.chatbot.domain.shared.MessageId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Transcripts in PostgreSQL. */
@ApplicationScoped
public class HibernateMessages implements Messages {

    private final StatelessSession session;

    public HibernateMessages(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void append(Message message) {
        try {
            session.insert(MessageRow.from(message));
        } catch (ConstraintViolationException known) {
            throw new ProblemException(new Problem.Conflict(), known);
        }
    }

    @Override
    public Optional<VisitorMessage> findByClientId(ConversationId conversation, UUID clientMessageId) {
        return session.createSelectionQuery(
                        "from MessageRow where conversationId = :conversation and clientMessageId = :client",
                        MessageRow.class)
                .setParameter("conversation", conversation.value())
                .setParameter("client", clientMessageId)
                .uniqueResultOptional()
                .map(MessageRow::toVisitorMessage);
    }

    @Override
    public Optional<AnswerMessage> findAnswer(ConversationId conversation, int turn) {
        return session
                .createSelectionQuery(
                        "from MessageRow where conversationId = :conversation and turn = :turn and author = HOUSE"
                                + " order by position",
                        MessageRow.class)
                .setParameter("conversation", conversation.value())
                .setParameter("turn", turn)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(MessageRow::toAnswerMessage);
    }

    @Override
    public boolean holdsAnswer(ConversationId conversation, MessageId answer) {
        return session.createSelectionQuery(
                                "select count(*) from MessageRow where id = :answer"
                                        + " and conversationId = :conversation and author = HOUSE",
                                Long.class)
                        .setParameter("answer", answer.value())
                        .setParameter("conversation", conversation.value())
                        .getSingleResult()
                == 1;
    }

    @Override
    public List<Message> latest(ConversationId conversation, int limit) {
        return session
                .createSelectionQuery(
                        "from MessageRow where conversationId = :conversation order by position desc", MessageRow.class)
                .setParameter("conversation", conversation.value())
                .setMaxResults(limit)
                .getResultList()
                .reversed()
                .stream()
                .map(MessageRow::toMessage)
                .toList();
    }
}
