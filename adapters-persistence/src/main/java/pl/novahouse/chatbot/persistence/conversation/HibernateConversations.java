package pl.novahouse.chatbot.persistence.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.SelectionQuery;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.domain.conversation.Conversation;
import pl.novahouse.chatbot.domain.conversation.ConversationFilter;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.conversation.ConversationPage;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.shared.Folding;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.persistence.shared.KnownPeople;

/**
 * Conversations in PostgreSQL. A stateless session writes each change at once as one statement and reads nothing
 * before, for the aggregates are immutable and carry their version themselves.
 */
@ApplicationScoped
public class HibernateConversations implements Conversations {

    private static final String CLAIM_FOR_NUDGE = """
            WITH due AS MATERIALIZED (
                SELECT id FROM conversation
                WHERE state = 'OPEN' AND nudged_at IS NULL AND turns > 0
                  AND last_activity_at >= :from AND last_activity_at < :until
                  AND (claim_until IS NULL OR claim_until <= :now)
                ORDER BY last_activity_at LIMIT :limit FOR UPDATE SKIP LOCKED
            )
            UPDATE conversation SET nudged_at = :now FROM due WHERE conversation.id = due.id RETURNING conversation.id
            """;

    private static final String LINK = "UPDATE conversation SET continues = :earlier WHERE id = :later";

    private static final String EARLIER =
            "SELECT continues FROM conversation WHERE id = :later AND continues IS NOT NULL";

    private final StatelessSession session;

    public HibernateConversations(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Optional<Conversation> find(ConversationId id) {
        return Optional.ofNullable(session.get(ConversationRow.class, id.value()))
                .map(ConversationRow::toConversation)
                .map(HibernateConversations::met);
    }

    @Override
    public Optional<Conversation> findForTurn(ConversationId id) {
        return Optional.ofNullable(session.get(ConversationRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
                .map(ConversationRow::toConversation)
                .map(HibernateConversations::met);
    }

    @Override
    public void add(Conversation conversation) {
        try {
            session.insert(ConversationRow.from(conversation));
        } catch (ConstraintViolationException known) {
            throw new ProblemException(new Problem.Conflict(), known);
        }
    }

    @Override
    public Conversation update(Conversation conversation) {
        met(conversation);
        try {
            session.update(ConversationRow.from(conversation));
        } catch (StaleStateException stale) {
            throw new ProblemException(new Problem.Conflict(), stale);
        }
        return conversation.atVersion(conversation.version() + 1);
    }

    @Override
    public ConversationPage search(ConversationFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new LinkedHashMap<>();
        filter.state().ifPresent(state -> {
            conditions.add("c.state = :state");
            values.put("state", state);
        });
        filter.from().ifPresent(from -> {
            conditions.add("c.lastActivityAt >= :from");
            values.put("from", from);
        });
        filter.until().ifPresent(until -> {
            conditions.add("c.lastActivityAt < :until");
            values.put("until", until);
        });
        filter.text().ifPresent(text -> {
            conditions.add("exists (select 1 from MessageRow m where m.conversationId = c.id"
                    + " and function(folded as String, m.text) like :words escape '!')");
            values.put("words", "%" + escaped(Folding.fold(text)) + "%");
        });
        String matching = " from ConversationRow c where " + String.join(" and ", conditions);
        List<Conversation> page = with(
                        values,
                        session.createSelectionQuery(
                                "select c" + matching + " order by c.lastActivityAt desc, c.id", ConversationRow.class))
                .setFirstResult(filter.page() * filter.size())
                .setMaxResults(filter.size())
                .getResultList()
                .stream()
                .map(ConversationRow::toConversation)
                .toList();
        long total = with(values, session.createSelectionQuery("select count(c)" + matching, Long.class))
                .getSingleResult();
        return new ConversationPage(page, total);
    }

    @Override
    public List<OpenConversation> silentSince(Instant moment, int limit) {
        return session
                .createSelectionQuery(
                        "from ConversationRow where state = OPEN and lastActivityAt < :moment order by lastActivityAt",
                        ConversationRow.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(row -> row.toConversation().requireOpen())
                .toList();
    }

    @Override
    public List<OpenConversation> claimForNudge(Instant from, Instant until, Instant now, int limit) {
        List<UUID> claimed = session.createNativeQuery(CLAIM_FOR_NUDGE, UUID.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        return claimed.isEmpty()
                ? List.of()
                : session
                        .createSelectionQuery(
                                "from ConversationRow where id in :claimed order by lastActivityAt",
                                ConversationRow.class)
                        .setParameter("claimed", claimed)
                        .getResultList()
                        .stream()
                        .map(row -> row.toConversation().requireOpen())
                        .toList();
    }

    @Override
    public void link(ConversationId later, ConversationId earlier) {
        session.createNativeMutationQuery(LINK)
                .setParameter("later", later.value())
                .setParameter("earlier", earlier.value())
                .executeUpdate();
    }

    @Override
    public Optional<ConversationId> earlier(ConversationId later) {
        return session
                .createNativeQuery(EARLIER, UUID.class)
                .setParameter("later", later.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(ConversationId::new);
    }

    private static Conversation met(Conversation conversation) {
        conversation.profile().name().toOptional().ifPresent(name -> KnownPeople.meet(name.value()));
        return conversation;
    }

    private static <R> SelectionQuery<R> with(Map<String, Object> values, SelectionQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Takes the special meaning from the signs of a LIKE pattern. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
