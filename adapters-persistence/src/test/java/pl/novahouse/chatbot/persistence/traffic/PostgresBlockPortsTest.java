package pl.novahouse.chatbot.persistence.traffic;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.traffic.port.Blockade;
import pl.novahouse.chatbot.application.traffic.port.BlockadeContract;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.application.traffic.port.BlocksContract;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresBlockPortsTest implements BlocksContract, BlockadeContract {

    private final Transactions transactions;
    private final Blocks blocks;
    private final Blockade blockade;

    @Inject
    PostgresBlockPortsTest(Transactions transactions, Blocks blocks, Blockade blockade) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.blockade = blockade;
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
}
