package pl.novahouse.chatbot.bootstrap.operation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Once the configuration has set up its appenders, sees to it that none of them is reached past the mask. */
@Singleton
final class LogsWithoutPeople {

    void begin(@Observes StartupEvent start) {
        MaskingHandler.atTheRoot();
        MaskingHandler.atEveryCategory();
    }
}
