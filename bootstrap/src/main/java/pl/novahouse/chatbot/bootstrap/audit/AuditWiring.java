package pl.novahouse.chatbot.bootstrap.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import pl.novahouse.chatbot.application.audit.ListAuditEntries;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;

/** Makes the use cases of the audit trail. */
final class AuditWiring {

    @Produces
    @Singleton
    ListAuditEntries listAuditEntries(Transactions transactions, AuditTrail trail) {
        return new ListAuditEntries(transactions, trail);
    }

    @Produces
    @Singleton
    VerifyAuditTrail verifyAuditTrail(Transactions transactions, AuditTrail trail) {
        return new VerifyAuditTrail(transactions, trail);
    }
}
