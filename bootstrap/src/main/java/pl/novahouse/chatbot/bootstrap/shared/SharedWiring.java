package pl.novahouse.chatbot.bootstrap.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Makes what every feature needs. */
final class SharedWiring {

    /** Ticks in milliseconds, which the database keeps and the API shows unchanged. */
    @Produces
    @Singleton
    InstantSource clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
