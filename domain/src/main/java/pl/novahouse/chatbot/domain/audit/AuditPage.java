package pl.novahouse.chatbot.domain.audit;

import java.util.List;

/**
 * One page of the trail, the latest first.
 *
 * @param total how many entries match in all
 */
public record AuditPage(List<AuditEntry> entries, long total) {

    public AuditPage {
        entries = List.copyOf(entries);
    }
}
