package pl.novahouse.chatbot.application.audit;

import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditAnchor;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditLink;
import pl.novahouse.chatbot.domain.audit.ChainExamination;
import pl.novahouse.chatbot.domain.audit.ChainFault;

/** Finds out whether somebody has changed, removed or reordered entries of the trail; the examination is an entry. */
public final class VerifyAuditTrail {

    private static final int BATCH = 1000;

    private final Transactions transactions;
    private final AuditTrail trail;

    public VerifyAuditTrail(Transactions transactions, AuditTrail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * @param by who asks for it; without anybody the examination itself leaves no entry
     * @param noted an earlier end of the chain, kept outside the database, that must still be in it
     */
    public record Command(Optional<Actor> by, Optional<AuditAnchor> noted) {}

    /** What came out. */
    public sealed interface Result {

        /** @param head where the chain ends; worth noting elsewhere */
        record Intact(AuditAnchor head) implements Result {}

        /**
         * @param sequence the first place where it shows, from 1
         * @param good how many entries before it are as they were written
         */
        record Broken(long sequence, ChainFault fault, long good) implements Result {}
    }

    public Result execute(Command command) {
        AuditAnchor head = transactions.inTransaction(trail::head);
        ChainExamination examined = examine(head, command.noted());
        Result result = examined.fault()
                .<Result>map(found -> new Result.Broken(
                        found.sequence(), found.fault(), examined.last().sequence()))
                .orElse(new Result.Intact(head));
        command.by()
                .ifPresent(actor -> transactions.inTransaction(() -> {
                    trail.record(AuditEvent.of(actor, AuditAction.AUDIT_TRAIL_VERIFIED)
                            .withNote(words(result)));
                    return actor;
                }));
        return result;
    }

    /** Entries that are appended meanwhile stand after the head and are left for the next time. */
    private ChainExamination examine(AuditAnchor head, Optional<AuditAnchor> noted) {
        ChainExamination examined = ChainExamination.begin();
        boolean more = true;
        while (more && examined.fault().isEmpty()) {
            long last = examined.last().sequence();
            List<AuditLink> links = transactions.inTransaction(() -> trail.following(last, BATCH)).stream()
                    .filter(link -> link.sequence() <= head.sequence())
                    .toList();
            examined = compare(examined.with(links), links, noted);
            more = links.size() == BATCH;
        }
        return noted.filter(anchor -> anchor.sequence() > head.sequence()).isPresent()
                        && examined.fault().isEmpty()
                ? examined.broken(head.sequence() + 1, ChainFault.CUT_OFF)
                : examined.endingAt(head);
    }

    private static ChainExamination compare(
            ChainExamination examined, List<AuditLink> links, Optional<AuditAnchor> noted) {
        boolean another = noted.stream()
                .anyMatch(anchor -> links.stream()
                        .anyMatch(link -> link.sequence() == anchor.sequence()
                                && !link.seal().equals(anchor.seal().value())));
        return another && examined.fault().isEmpty()
                ? examined.broken(noted.orElseThrow().sequence(), ChainFault.ANOTHER_CHAIN)
                : examined;
    }

    private static String words(Result result) {
        return switch (result) {
            case Result.Intact(AuditAnchor head) -> "intact, " + head.sequence() + " entries";
            case Result.Broken(long sequence, ChainFault fault, long _) -> "broken at " + sequence + ": " + fault;
        };
    }
}
