package pl.novahouse.chatbot.bootstrap.lead;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.lead.InspectCrm;

/** Compares the sales board with the configuration beside the start, which waits for nothing. */
@Singleton
final class MondayAtStart {

    private static final Logger LOG = Logger.getLogger(MondayAtStart.class);

    void inspect(@Observes StartupEvent start, Optional<InspectCrm> inspectCrm) {
        inspectCrm.ifPresent(useCase -> Thread.ofVirtual().name("inspect-board").start(() -> report(useCase)));
    }

    private static void report(InspectCrm useCase) {
        List<String> faults = useCase.execute().inspection().faults();
        if (faults.isEmpty()) {
            LOG.info("the sales board is as configured");
        } else {
            LOG.warnf("the sales board differs from the configuration: %s", String.join("; ", faults));
        }
    }
}
