package pl.novahouse.chatbot.application.upload.port;

import java.util.ArrayDeque;
import java.util.Deque;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;

/** A scanner that says what a test has prepared, in that order; without anything prepared it is out of order. */
public final class ScriptedVirusScan implements VirusScan {

    private final boolean configured;
    private final Deque<ScanVerdict> verdicts = new ArrayDeque<>();

    public ScriptedVirusScan(boolean configured) {
        this.configured = configured;
    }

    /** Prepares the next verdict. */
    public void says(ScanVerdict verdict) {
        verdicts.add(verdict);
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public ScanVerdict scan(FileContent content) {
        if (!configured) {
            return new ScanVerdict.NotScanned();
        }
        if (verdicts.isEmpty()) {
            throw new ProblemException(new Problem.Unavailable("scanner"));
        }
        return verdicts.remove();
    }
}
