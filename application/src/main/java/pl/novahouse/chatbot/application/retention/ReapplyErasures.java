package pl.novahouse.chatbot.application.retention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.novahouse.chatbot.application.retention.port.ErasureJournal;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;
import pl.novahouse.chatbot.domain.retention.Tombstone;

/** Repeats every erasure on a database that was restored from before it. Where nothing came back, nothing happens. */
public final class ReapplyErasures {

    private final Transactions transactions;
    private final ErasureReceipts receipts;
    private final ErasureJournal journal;
    private final Erasures erasures;

    public ReapplyErasures(
            Transactions transactions, ErasureReceipts receipts, ErasureJournal journal, Erasures erasures) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.journal = journal;
        this.erasures = erasures;
    }

    /**
     * @param erasures how many were repeated
     * @param counts what that took away again
     */
    public record Result(int erasures, List<Count> counts) {
        public Result {
            counts = List.copyOf(counts);
        }
    }

    public Result execute() {
        Map<UUID, Tombstone> known = new LinkedHashMap<>();
        transactions.inTransaction(receipts::tombstones).forEach(each -> known.put(each.receipt(), each));
        journal.all().forEach(each -> known.putIfAbsent(each.receipt(), each));
        List<Count> counts = new ArrayList<>();
        for (Tombstone tombstone : known.values()) {
            erasures.repeat(tombstone.subjects()).stream()
                    .filter(count -> !count.action().equals("kept"))
                    .forEach(counts::add);
        }
        return new Result(known.size(), counts);
    }
}
