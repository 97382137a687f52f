package pl.novahouse.chatbot.application.retention;

import java.util.List;
import pl.novahouse.chatbot.application.retention.port.ErasureReceipts;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.retention.ErasureReceipt;

/** Shows the latest receipts of erasures. */
public final class ReadReceipts {

    private static final int LATEST = 100;

    private final Transactions transactions;
    private final ErasureReceipts receipts;

    public ReadReceipts(Transactions transactions, ErasureReceipts receipts) {
        this.transactions = transactions;
        this.receipts = receipts;
    }

    /** @param receipts the latest first, at most a hundred */
    public record Result(List<ErasureReceipt> receipts) {
        public Result {
            receipts = List.copyOf(receipts);
        }
    }

    public Result execute() {
        return new Result(transactions.inTransaction(() -> receipts.latest(LATEST)));
    }
}
