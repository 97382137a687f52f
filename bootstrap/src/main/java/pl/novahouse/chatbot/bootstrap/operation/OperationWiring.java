package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.novahouse.chatbot.application.operation.ListJobs;
import pl.novahouse.chatbot.application.operation.ReadStatus;
import pl.novahouse.chatbot.application.operation.port.JobRecords;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.persistence.operation.JobSettings;

/** Makes the use cases of running the service. */
final class OperationWiring {

    @Produces
    @Singleton
    ReadStatus readStatus(
            @ConfigProperty(name = "quarkus.application.version") String version, @All List<ServicePart> parts) {
        return new ReadStatus(version, parts);
    }

    @Produces
    @Singleton
    ListJobs listJobs(Transactions transactions, JobRecords records) {
        return new ListJobs(transactions, records);
    }

    @Produces
    @Singleton
    JobSettings jobSettings(JobsConfig config) {
        return new JobSettings(config.enabled());
    }
}
