package pl.novahouse.chatbot.application.traffic.port;

import java.time.Duration;
import java.time.Instant;
import pl.novahouse.chatbot.application.shared.port.InMemoryTransactions;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.traffic.Counters;

/** The fakes keep what the real adapters promise. */
class InMemoryTrafficPortsTest
        implements RateCountersContract, NetworkFingerprintsContract, BlocksContract, BlockadeContract {

    private final RateCounters counters = new InMemoryRateCounters(() -> now());
    private final NetworkFingerprints fingerprints = new PlainNetworkFingerprints();
    private final Transactions transactions = new InMemoryTransactions();
    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final Blockade blockade = new InMemoryBlockade(blocks);
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");

    private Instant now() {
        return now;
    }

    @Override
    public RateCounters counters() {
        return counters;
    }

    @Override
    public NetworkFingerprints fingerprints() {
        return fingerprints;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Blockade blockade() {
        return blockade;
    }

    @Override
    public Counters place() {
        return Counters.OWN;
    }

    @Override
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
