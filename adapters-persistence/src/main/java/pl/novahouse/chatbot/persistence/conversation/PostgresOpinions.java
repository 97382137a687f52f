package pl.novahouse.chatbot.persistence.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import pl.novahouse.chatbot.application.conversation.port.Opinions;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.Opinion;
import pl.novahouse.chatbot.domain.conversation.Rating;
import pl.novahouse.chatbot.domain.conversation.Thumb;
import pl.novahouse.chatbot.domain.shared.MessageId;

/** Opinions in tables whose keys let one stand about each answer and conversation. */
@ApplicationScoped
public class PostgresOpinions implements Opinions {

    private static final String JUDGE = """
            INSERT INTO answer_verdict (message_id, conversation_id, thumb, at)
            VALUES (:answer, :conversation, :thumb, :at)
            ON CONFLICT (message_id) DO UPDATE SET thumb = excluded.thumb, at = excluded.at
            """;

    private static final String RATE = """
            INSERT INTO conversation_rating (conversation_id, stars, at)
            VALUES (:conversation, :stars, :at)
            ON CONFLICT (conversation_id) DO UPDATE SET stars = excluded.stars, at = excluded.at
            """;

    private final StatelessSession session;

    public PostgresOpinions(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void judge(ConversationId conversation, MessageId answer, Thumb thumb, Instant at) {
        session.createNativeMutationQuery(JUDGE)
                .setParameter("answer", answer.value())
                .setParameter("conversation", conversation.value())
                .setParameter("thumb", thumb.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public void withdraw(ConversationId conversation, MessageId answer) {
        session.createNativeMutationQuery(
                        "DELETE FROM answer_verdict WHERE message_id = :answer AND conversation_id = :conversation")
                .setParameter("answer", answer.value())
                .setParameter("conversation", conversation.value())
                .executeUpdate();
    }

    @Override
    public void rate(ConversationId conversation, Rating rating, Instant at) {
        session.createNativeMutationQuery(RATE)
                .setParameter("conversation", conversation.value())
                .setParameter("stars", rating.stars())
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public Opinion of(ConversationId conversation) {
        return new Opinion(verdicts(conversation), rating(conversation));
    }

    private List<Opinion.Verdict> verdicts(ConversationId conversation) {
        return session
                .createNativeQuery(
                        "SELECT message_id, thumb FROM answer_verdict WHERE conversation_id = :conversation"
                                + " ORDER BY message_id",
                        Object[].class)
                .setParameter("conversation", conversation.value())
                .getResultList()
                .stream()
                .map(row -> new Opinion.Verdict(new MessageId((UUID) row[0]), Thumb.valueOf((String) row[1])))
                .toList();
    }

    private Optional<Rating> rating(ConversationId conversation) {
        return session.createNativeQuery(
                        "SELECT stars FROM conversation_rating WHERE conversation_id = :conversation", Integer.class)
                .setParameter("conversation", conversation.value())
                .uniqueResultOptional()
                .map(Rating::new);
    }
}
