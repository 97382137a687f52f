package pl.novahouse.chatbot.persistence.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The system's clock, which bootstrap produces for the whole application. */
@ApplicationScoped
public class TestClock {

    @Produces
    InstantSource clock() {
        return InstantSource.system();
    }
}
