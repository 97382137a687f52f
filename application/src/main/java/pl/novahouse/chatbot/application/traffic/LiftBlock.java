package pl.novahouse.chatbot.application.traffic;

import java.time.Instant;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;

/** Lets a network in again before its block ends by itself. Lifting a block that has ended changes nothing. */
public final class LiftBlock {

    private final Transactions transactions;
    private final Blocks blocks;
    private final AuditTrail audit;
    private final InstantSource clock;

    public LiftBlock(Transactions transactions, Blocks blocks, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(BlockId block, Actor by) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public void execute(Command command) {
        transactions.inTransaction(() -> lift(command, clock.instant()));
    }

    private Block lift(Command command, Instant now) {
        Block block = blocks.find(command.block()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        if (block.isInForce(now)) {
            blocks.lift(block.network(), now);
            audit.record(AuditEvent.about(Audited.block(block.id()), command.by(), AuditAction.NETWORK_BLOCK_LIFTED));
        }
        return block;
    }
}
