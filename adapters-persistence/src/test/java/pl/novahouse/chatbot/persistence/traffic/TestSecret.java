package pl.novahouse.chatbot.persistence.traffic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The secret, which bootstrap takes from the configuration. */
@Singleton
class TestSecret {

    @Produces
    @Singleton
    NetworkSecret secret() {
        return new NetworkSecret("a-secret-of-the-tests");
    }
}
