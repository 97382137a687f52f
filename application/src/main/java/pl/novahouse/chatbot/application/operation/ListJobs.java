package pl.novahouse.chatbot.application.operation;

import java.util.List;
import pl.novahouse.chatbot.application.operation.port.JobRecords;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.operation.JobRecord;

/** Shows how the recurring jobs are doing. */
public final class ListJobs {

    private final Transactions transactions;
    private final JobRecords records;

    public ListJobs(Transactions transactions, JobRecords records) {
        this.transactions = transactions;
        this.records = records;
    }

    /** @param jobs by name */
    public record Result(List<JobRecord> jobs) {
        public Result {
            jobs = List.copyOf(jobs);
        }
    }

    public Result execute() {
        return new Result(transactions.inTransaction(records::all));
    }
}
