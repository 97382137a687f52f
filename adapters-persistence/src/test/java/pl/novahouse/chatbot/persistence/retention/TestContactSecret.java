package pl.novahouse.chatbot.persistence.retention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** What bootstrap makes from the configuration. */
final class TestContactSecret {

    @Produces
    @Singleton
    ContactSecret secret() {
        return new ContactSecret("a-secret-of-the-tests");
    }

    @Produces
    @Singleton
    JournalFile journal() {
        return new JournalFile(Path.of("target", "erasures.log"));
    }
}
