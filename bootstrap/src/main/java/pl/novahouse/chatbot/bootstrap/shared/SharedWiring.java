package pl.novahouse.chatbot.bootstrap.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Makes what every feature needs. */
final class SharedWiring {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
