package pl.novahouse.chatbot.bootstrap.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** Shows in the metrics which parts are degraded, as the status does. */
@Singleton
final class PartMeters {

    private final List<ServicePart> parts;
    private final MeterRegistry meters;

    PartMeters(@All List<ServicePart> parts, MeterRegistry meters) {
        this.parts = parts;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent start) {
        for (ServicePart part : parts) {
            Gauge.builder("nova.part.degraded", part, each -> each.condition() == PartCondition.DEGRADED ? 1 : 0)
                    .description("1 while a part of the service does not work")
                    .tag("part", part.name())
                    .strongReference(true)
                    .register(meters);
        }
    }
}
