package pl.novahouse.chatbot.application.traffic.port;

import java.time.Instant;
import java.util.Optional;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** Knows at once what is blocked. */
public final class InMemoryBlockade implements Blockade {

    private final InMemoryBlocks blocks;

    public InMemoryBlockade(InMemoryBlocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Optional<Block> against(NetworkFingerprint network, Instant now) {
        return blocks.inForce(network, now);
    }
}
