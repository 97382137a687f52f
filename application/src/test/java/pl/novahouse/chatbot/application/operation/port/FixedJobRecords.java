package pl.novahouse.chatbot.application.operation.port;

import java.util.List;
import pl.novahouse.chatbot.domain.operation.JobRecord;

/** Jobs as a test says they are. */
public final class FixedJobRecords implements JobRecords {

    private final List<JobRecord> records;

    public FixedJobRecords(List<JobRecord> records) {
        this.records = List.copyOf(records);
    }

    @Override
    public List<JobRecord> all() {
        return records;
    }
}
