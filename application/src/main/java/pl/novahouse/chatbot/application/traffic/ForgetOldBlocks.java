package pl.novahouse.chatbot.application.traffic;

import java.time.Duration;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blocks;

/** Forgets blocks that ended long ago, for they tell something of a person. */
public final class ForgetOldBlocks {

    private final Transactions transactions;
    private final Blocks blocks;
    private final InstantSource clock;

    public ForgetOldBlocks(Transactions transactions, Blocks blocks, InstantSource clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.clock = clock;
    }

    /** @param kept how long a block is remembered after its end, positive */
    public record Command(Duration kept) {
        public Command {
            if (!kept.isPositive()) {
                throw new IllegalArgumentException("blocks are kept for a while");
            }
        }
    }

    /** @param forgotten how many */
    public record Result(int forgotten) {}

    public Result execute(Command command) {
        return new Result(
                transactions.inTransaction(() -> blocks.forget(clock.instant().minus(command.kept()))));
    }
}
