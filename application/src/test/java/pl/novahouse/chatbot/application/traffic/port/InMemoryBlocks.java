package pl.novahouse.chatbot.application.traffic.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** Blocks in a list. */
public final class InMemoryBlocks implements Blocks {

    private final List<Block> kept = new ArrayList<>();

    @Override
    public synchronized void add(Block block) {
        kept.add(block);
    }

    @Override
    public synchronized Optional<Block> find(BlockId id) {
        return kept.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    @Override
    public synchronized Optional<Block> inForce(NetworkFingerprint network, Instant now) {
        return kept.stream()
                .filter(block -> block.network().equals(network) && block.isInForce(now))
                .max(Comparator.comparing(Block::until));
    }

    @Override
    public synchronized void lift(NetworkFingerprint network, Instant now) {
        kept.replaceAll(block -> block.network().equals(network) && block.isInForce(now) ? lifted(block, now) : block);
    }

    private static Block lifted(Block block, Instant now) {
        return new Block(
                block.id(),
                block.network(),
                block.maskedNetwork(),
                block.reason(),
                block.since(),
                block.until(),
                Optional.of(now));
    }

    @Override
    public synchronized List<Block> latest(int limit) {
        return kept.stream()
                .sorted(Comparator.comparing(Block::since).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int forget(Instant endedBefore) {
        int before = kept.size();
        kept.removeIf(block -> block.liftedAt().orElse(block.until()).isBefore(endedBefore));
        return before - kept.size();
    }
}
