package pl.novahouse.chatbot.application.retention.port;

import java.util.function.Supplier;

class InMemoryRetentionPortsTest implements RetentionPortsContract {

    private final InMemoryErasureReceipts receipts = new InMemoryErasureReceipts();
    private final InMemoryErasureJournal journal = new InMemoryErasureJournal();
    private final InMemoryRetentionRuns runs = new InMemoryRetentionRuns();
    private final InMemoryDataRequests requests = new InMemoryDataRequests();

    @Override
    public ErasureReceipts receipts() {
        return receipts;
    }

    @Override
    public ErasureJournal journal() {
        return journal;
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
        return work.get();
    }
}
