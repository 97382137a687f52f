package pl.novahouse.chatbot.application.traffic;

import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.traffic.BlockId;

/** How the audit trail names things of traffic. */
final class Audited {

    private Audited() {}

    static AuditSubject block(BlockId id) {
        return new AuditSubject("traffic_block", id.value().toString());
    }
}
