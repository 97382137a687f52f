package pl.novahouse.chatbot.application.operation.port;

import java.util.List;
import pl.novahouse.chatbot.domain.operation.JobRecord;

/** What is known of the recurring jobs. */
public interface JobRecords {

    /** All jobs that were ever scheduled, by name. */
    List<JobRecord> all();
}
