package pl.novahouse.chatbot.application.upload.port;

import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;

/** Searches files for malware. */
public interface VirusScan {

    /** Whether there is a scanner at all; without one every verdict is {@link ScanVerdict.NotScanned}. */
    boolean isConfigured();

    /**
     * Scans a file within a bounded time.
     *
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Unavailable} when the scanner gives no
     *     verdict
     */
    ScanVerdict scan(FileContent content);
}
