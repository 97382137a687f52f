package pl.novahouse.chatbot.application.retention;

import java.time.InstantSource;
import java.util.List;
import pl.novahouse.chatbot.application.retention.port.DataInventories;
import pl.novahouse.chatbot.application.retention.port.PersonalRecords;
import pl.novahouse.chatbot.application.retention.port.RetentionRuns;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.retention.DataInventory;
import pl.novahouse.chatbot.domain.retention.RetentionPolicy;
import pl.novahouse.chatbot.domain.retention.RetentionRun;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;

/** Tells what is kept for how long, what is due now, and what the latest runs did. */
public final class ReadRetention {

    private static final int LATEST = 30;

    private final Transactions transactions;
    private final PersonalRecords records;
    private final RetentionRuns runs;
    private final DataInventory inventory;
    private final RetentionPolicy policy;
    private final InstantSource clock;

    public ReadRetention(
            Transactions transactions,
            PersonalRecords records,
            RetentionRuns runs,
            DataInventories inventories,
            RetentionPolicy policy,
            InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.runs = runs;
        this.inventory = inventories.read();
        this.policy = policy;
        this.clock = clock;
    }

    public record Result(DataInventory inventory, RetentionPolicy policy, List<Count> due, List<RetentionRun> runs) {
        public Result {
            due = List.copyOf(due);
            runs = List.copyOf(runs);
        }
    }

    public Result execute() {
        return transactions.inTransaction(
                () -> new Result(inventory, policy, records.due(policy, clock.instant()), runs.latest(LATEST)));
    }
}
