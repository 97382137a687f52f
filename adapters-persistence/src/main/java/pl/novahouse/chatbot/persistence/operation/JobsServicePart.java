package pl.novahouse.chatbot.persistence.operation;

import jakarta.enterprise.context.ApplicationScoped;
import pl.novahouse.chatbot.application.operation.port.JobRecords;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.JobRecord;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The recurring jobs: degraded while the latest run of any of them failed. */
@ApplicationScoped
public class JobsServicePart implements ServicePart {

    private final JobRecords records;

    public JobsServicePart(JobRecords records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public PartCondition condition() {
        return Patience.ask("jobs-check", () -> records.all().stream().noneMatch(JobRecord::failed));
    }
}
