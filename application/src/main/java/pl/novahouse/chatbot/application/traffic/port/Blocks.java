package pl.novahouse.chatbot.application.traffic.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** The blocks that were ever made and not yet forgotten. Every call runs inside a transaction of the use case. */
public interface Blocks {

    void add(Block block);

    Optional<Block> find(BlockId id);

    /** Whether a network is kept out at a moment; of several blocks the one that lasts longest. */
    Optional<Block> inForce(NetworkFingerprint network, Instant now);

    /** Ends all blocks of a network that are in force. */
    void lift(NetworkFingerprint network, Instant now);

    /** Blocks, the latest first, at most {@code limit}. */
    List<Block> latest(int limit);

    /**
     * Forgets the blocks that ended before a moment, by themselves or lifted.
     *
     * @return how many
     */
    int forget(Instant endedBefore);
}
