package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.novahouse.chatbot.application.operation.ReadStatus;
import pl.novahouse.chatbot.application.operation.port.ServicePart;

/** Makes the use cases of running the service. */
final class OperationWiring {

    @Produces
    @Singleton
    ReadStatus readStatus(
            @ConfigProperty(name = "quarkus.application.version") String version, @All List<ServicePart> parts) {
        return new ReadStatus(version, parts);
    }
}
