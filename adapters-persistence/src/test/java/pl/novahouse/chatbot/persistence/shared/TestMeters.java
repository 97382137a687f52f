package pl.novahouse.chatbot.persistence.shared;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The registry that Quarkus brings along in the whole application. */
@ApplicationScoped
public class TestMeters {

    @Produces
    @Singleton
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
