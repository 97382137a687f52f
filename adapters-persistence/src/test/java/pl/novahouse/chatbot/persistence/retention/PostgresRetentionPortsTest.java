package pl.novahouse.chatbot.persistence.retention;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.application.retention.port.DataRequests;
import pl.novahouse.chatbot.application.retention.port.ErasureJournal;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.application.retention.port.RetentionPortsContract;
import pl.novahouse.chatbot.application.retention.port.RetentionRuns;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class PostgresRetentionPortsTest implements RetentionPortsContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Transactions transactions;
    private final ErasureReceipts receipts;
    private final RetentionRuns runs;
    private final DataRequests requests;

    @Inject
    PostgresRetentionPortsTest(
            Transactions transactions, ErasureReceipts receipts, RetentionRuns runs, DataRequests requests) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.runs = runs;
        this.requests = requests;
    }

    @Override
    public ErasureReceipts receipts() {
        return receipts;
    }

    @Override
    public ErasureJournal journal() {
        return new FileErasureJournal(new JournalFile(folder.resolve("sub/erasures.log")));
    }

    @Override
    public RetentionRuns runs() {
        return runs;
    }

    @Override
    public DataRequests requests() {
        return requests;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.inTransaction(work);
    }
}
