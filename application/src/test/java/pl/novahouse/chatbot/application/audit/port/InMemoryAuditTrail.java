package pl.novahouse.chatbot.application.audit.port;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEntry;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditFilter;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.AuditPage;
import pl.novahouse.chatbot.domain.audit.AuditSeal;

/** The trail in a list. */
public final class InMemoryAuditTrail implements AuditTrail {

    private final List<AuditLink> links = new ArrayList<>();
    private final InstantSource clock;
    private AuditAnchor head = AuditAnchor.BEGINNING;

    public InMemoryAuditTrail(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        AuditLink link =
                AuditLink.of(event, head.sequence() + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), head.seal());
        links.add(link);
        head = new AuditAnchor(link.sequence(), new AuditSeal(link.seal()));
    }

    @Override
    public AuditPage find(AuditFilter filter) {
        List<AuditEntry> found = links.stream()
                .map(AuditLink::toEntry)
                .filter(filter::admits)
                .toList()
                .reversed();
        return new AuditPage(
                found.stream()
                        .skip((long) filter.page() * filter.size())
                        .limit(filter.size())
                        .toList(),
                found.size());
    }

    @Override
    public List<AuditLink> following(long sequence, int limit) {
        return links.stream()
                .filter(link -> link.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public AuditAnchor head() {
        return head;
    }

    /** What was recorded, the oldest first. */
    public List<AuditEvent> events() {
        return links.stream().map(link -> link.toEntry().event()).toList();
    }

    /** The links themselves, for somebody who tampers with them. */
    public List<AuditLink> links() {
        return links;
    }
}
