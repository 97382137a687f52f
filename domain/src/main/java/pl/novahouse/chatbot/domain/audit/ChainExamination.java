package pl.novahouse.chatbot.domain.audit;

import java.util.List;
import java.util.Optional;

/**
 * The examination of a chain, link by link in the order of their sequence.
 *
 * @param last the last good link
 * @param fault the first bad one
 */
public record ChainExamination(AuditAnchor last, Optional<Finding> fault) {

    /**
     * @param sequence the place where it was seen, from 1
     */
    public record Finding(long sequence, ChainFault fault) {}

    public static ChainExamination begin() {
        return new ChainExamination(AuditAnchor.BEGINNING, Optional.empty());
    }

    /** Goes on with the next links; after a fault nothing more is examined. */
    public ChainExamination with(List<AuditLink> links) {
        ChainExamination now = this;
        for (AuditLink link : links) {
            if (now.fault.isPresent()) {
                return now;
            }
            now = now.with(link);
        }
        return now;
    }

    private ChainExamination with(AuditLink link) {
        if (link.sequence() != last.sequence() + 1) {
            return broken(last.sequence() + 1, ChainFault.MISSING);
        }
        if (!link.seal().equals(link.expectedSeal().value())) {
            return broken(link.sequence(), ChainFault.CHANGED);
        }
        if (!link.previous().equals(last.seal().value())) {
            return broken(link.sequence(), ChainFault.REORDERED);
        }
        return new ChainExamination(new AuditAnchor(link.sequence(), link.expectedSeal()), Optional.empty());
    }

    /** Compares the end with where the chain is known to end. */
    public ChainExamination endingAt(AuditAnchor head) {
        if (fault.isPresent() || last.equals(head)) {
            return this;
        }
        return last.sequence() < head.sequence()
                ? broken(last.sequence() + 1, ChainFault.CUT_OFF)
                : broken(head.sequence(), ChainFault.ANOTHER_CHAIN);
    }

    public ChainExamination broken(long sequence, ChainFault why) {
        return new ChainExamination(last, Optional.of(new Finding(sequence, why)));
    }
}
