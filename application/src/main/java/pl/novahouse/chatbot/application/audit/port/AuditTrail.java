package pl.novahouse.chatbot.application.audit.port;

import java.util.List;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditPage;

/** The append-only chain of what was done. */
public interface AuditTrail {

    /**
     * Appends an event to the chain, within the caller's transaction: it stands exactly when that commits. Until then
     * all other appending waits, so this comes last in a transaction.
     */
    void record(AuditEvent event);

    /** A page of the trail, the latest first. */
    AuditPage find(AuditFilter filter);

    /**
     * The links after that sequence, in the order of their sequence.
     *
     * @param limit at least 1
     */
    List<AuditLink> following(long sequence, int limit);

    /** Where the chain ends; kept apart from the entries. */
    AuditAnchor head();
}
