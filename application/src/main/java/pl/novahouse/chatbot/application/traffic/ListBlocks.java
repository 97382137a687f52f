package pl.novahouse.chatbot.application.traffic;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.domain.traffic.Block;

/** Shows staff the networks that are or were kept out. */
public final class ListBlocks {

    private static final int MOST = 500;

    private final Transactions transactions;
    private final Blocks blocks;
    private final InstantSource clock;

    public ListBlocks(Transactions transactions, Blocks blocks, InstantSource clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.clock = clock;
    }

    /**
     * @param blocks the latest first
     * @param at the moment of which it tells
     */
    public record Result(List<Block> blocks, Instant at) {
        public Result {
            blocks = List.copyOf(blocks);
        }
    }

    public Result execute() {
        return new Result(transactions.inTransaction(() -> blocks.latest(MOST)), clock.instant());
    }
}
