package pl.novahouse.chatbot.persistence.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** Uploads in PostgreSQL; deleting a conversation deletes its uploads with it. */
@ApplicationScoped
public class HibernateUploads implements Uploads {

    private final StatelessSession session;

    public HibernateUploads(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(session.get(UploadRow.class, id.value())).map(UploadRow::toUpload);
    }

    @Override
    public List<Upload> ofConversation(ConversationId conversation) {
        return session
                .createSelectionQuery(
                        "from UploadRow where conversationId = :conversation order by receivedAt, id", UploadRow.class)
                .setParameter("conversation", conversation.value())
                .getResultList()
                .stream()
                .map(UploadRow::toUpload)
                .toList();
    }

    @Override
    public void add(Upload upload) {
        session.insert(UploadRow.from(upload));
    }

    @Override
    public Upload update(Upload upload) {
        try {
            session.update(UploadRow.from(upload));
        } catch (StaleStateException stale) {
            throw new ProblemException(new Problem.Conflict(), stale);
        }
        return upload.atVersion(upload.version() + 1);
    }

    @Override
    public List<Upload> dueForScan(Instant now, int limit) {
        return session
                .createSelectionQuery(
                        "from UploadRow where state = QUARANTINED and scanDueAt <= :now order by scanDueAt",
                        UploadRow.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(UploadRow::toUpload)
                .toList();
    }

    @Override
    public int quarantineUnscanned(Instant now) {
        return session.createMutationQuery("update UploadRow set state = QUARANTINED, scanAttempts = 0,"
                        + " scanDueAt = :now, version = version + 1 where state = UNSCANNED")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public List<UploadId> deleteOf(ConversationId conversation) {
        return session
                .createNativeQuery("DELETE FROM upload WHERE conversation_id = :conversation RETURNING id", UUID.class)
                .setParameter("conversation", conversation.value())
                .getResultList()
                .stream()
                .map(UploadId::new)
                .toList();
    }

    @Override
    public int deleteAbandoned(Instant receivedBefore) {
        return session.createMutationQuery("delete from UploadRow where state = RECEIVING and receivedAt < :before")
                .setParameter("before", receivedBefore)
                .executeUpdate();
    }

    @Override
    public Set<UploadId> entitledToFiles(Set<UploadId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UploadId> entitled = new HashSet<>();
        session.createSelectionQuery("select id from UploadRow where id in :ids and state <> INFECTED", UUID.class)
                .setParameter("ids", ids.stream().map(UploadId::value).toList())
                .getResultList()
                .forEach(id -> entitled.add(new UploadId(id)));
        return entitled;
    }
}
