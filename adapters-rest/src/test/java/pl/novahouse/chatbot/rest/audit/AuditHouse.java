package pl.novahouse.chatbot.rest.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.ListAuditEntries;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.rest.shared.OneAtATime;

/** The audit trail's use cases on a trail in memory. */
@Singleton
public final class AuditHouse {

    private final OneAtATime transactions = new OneAtATime();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail(InstantSource.system());

    public InMemoryAuditTrail trail() {
        return trail;
    }

    @Produces
    @Singleton
    ListAuditEntries listAuditEntries() {
        return new ListAuditEntries(transactions, trail);
    }

    @Produces
    @Singleton
    VerifyAuditTrail verifyAuditTrail() {
        return new VerifyAuditTrail(transactions, trail);
    }
}
