package pl.novahouse.chatbot.integrations.upload;

import pl.novahouse.chatbot.application.upload.port.VirusScan;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;

/** Says of every file that nobody has looked, because no scanner is configured. */
public final class AbsentVirusScan implements VirusScan {

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public ScanVerdict scan(FileContent content) {
        return new ScanVerdict.NotScanned();
    }
}
