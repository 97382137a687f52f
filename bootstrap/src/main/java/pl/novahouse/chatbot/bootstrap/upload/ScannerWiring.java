package pl.novahouse.chatbot.bootstrap.upload;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.application.upload.port.VirusScan;
import pl.novahouse.chatbot.integrations.upload.AbsentVirusScan;
import pl.novahouse.chatbot.integrations.upload.ClamAvServicePart;
import pl.novahouse.chatbot.integrations.upload.ClamAvVirusScan;

/** Makes the virus scanner, when an address is configured. */
final class ScannerWiring {

    @Produces
    @Singleton
    Optional<ClamAvVirusScan> scanner(UploadConfig config) {
        UploadConfig.Clamav clamav = config.clamav();
        return clamav.host()
                .map(host -> new ClamAvVirusScan(new ClamAvVirusScan.Settings(
                        host, clamav.port(), clamav.connectWithin(), clamav.answerWithin())));
    }

    @Produces
    @Singleton
    VirusScan virusScan(Optional<ClamAvVirusScan> scanner) {
        return scanner.map(VirusScan.class::cast).orElseGet(AbsentVirusScan::new);
    }

    @Produces
    @Singleton
    ServicePart part(Optional<ClamAvVirusScan> scanner) {
        return new ClamAvServicePart(scanner);
    }
}
