package pl.novahouse.chatbot.application.traffic;

import java.time.Instant;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;

/** Lets a network in again before its block ends by itself. Lifting a block that has ended changes nothing. */
public final class LiftBlock {

    private final Transactions transactions;
    private final Blocks blocks;
    private final InstantSource clock;

    public LiftBlock(Transactions transactions, Blocks blocks, InstantSource clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.clock = clock;
    }

    public record Command(BlockId block) {}

    /** @throws ProblemException {@link Problem.NotFound} */
    public void execute(Command command) {
        transactions.inTransaction(() -> lift(command, clock.instant()));
    }

    private Block lift(Command command, Instant now) {
        Block block = blocks.find(command.block()).orElseThrow(() -> new ProblemException(new Problem.NotFound()));
        if (block.isInForce(now)) {
            blocks.lift(block.network(), now);
        }
        return block;
    }
}
