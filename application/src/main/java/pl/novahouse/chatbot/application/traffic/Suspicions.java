package pl.novahouse.chatbot.application.traffic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.application.traffic.port.NetworkFingerprints;
import pl.novahouse.chatbot.application.traffic.port.RateCounters;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.shared.ClientNetwork;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.Draw;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;
import pl.novahouse.chatbot.domain.traffic.SpamPolicy;

/** Counts the violations of each network; they fade with time, and too many of them make a block. */
public final class Suspicions {

    private static final Actor WATCH = new Actor.Job("spam-watch");

    private final RateCounters counters;
    private final NetworkFingerprints fingerprints;
    private final Transactions transactions;
    private final Blocks blocks;
    private final AuditTrail audit;
    private final Ids ids;
    private final InstantSource clock;
    private final SpamPolicy policy;

    public Suspicions(
            RateCounters counters,
            NetworkFingerprints fingerprints,
            Transactions transactions,
            Blocks blocks,
            AuditTrail audit,
            Ids ids,
            InstantSource clock,
            SpamPolicy policy) {
        this.counters = counters;
        this.fingerprints = fingerprints;
        this.transactions = transactions;
        this.blocks = blocks;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.policy = policy;
    }

    SpamPolicy policy() {
        return policy;
    }

    /** Draws a transaction of its own when this violation is the last straw. */
    void raise(ClientNetwork from, Abuse abuse) {
        if (!policy.watching()) {
            return;
        }
        NetworkFingerprint network = fingerprints.of(from);
        long left = counters.take(List.of(Draw.one("violations:" + network.hex(), policy.violations())))
                .quota()
                .remaining();
        if (left == 0) {
            transactions.inTransaction(() -> block(network, from.masked(), abuse, clock.instant()));
        }
    }

    private Optional<Block> block(NetworkFingerprint network, String masked, Abuse abuse, Instant now) {
        if (blocks.inForce(network, now).isPresent()) {
            return Optional.empty();
        }
        Block block = new Block(
                new BlockId(ids.next()), network, masked, abuse, now, now.plus(policy.blockFor()), Optional.empty());
        blocks.add(block);
        audit.record(AuditEvent.about(Audited.block(block.id()), WATCH, AuditAction.NETWORK_BLOCKED)
                .withNote(abuse.name().toLowerCase(Locale.ROOT)));
        return Optional.of(block);
    }
}
