package pl.novahouse.chatbot.integrations.upload;

import java.time.Duration;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The virus scanner as a part of the service: off when none is configured. */
public final class ClamAvServicePart implements ServicePart {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Optional<ClamAvVirusScan> scanner;

    public ClamAvServicePart(Optional<ClamAvVirusScan> scanner) {
        this.scanner = scanner;
    }

    @Override
    public String name() {
        return "virus_scan";
    }

    @Override
    public PartCondition condition() {
        return scanner.map(each -> each.answers(PATIENCE) ? PartCondition.UP : PartCondition.DEGRADED)
                .orElse(PartCondition.OFF);
    }
}
