package pl.novahouse.chatbot.integrations.upload;

import java.time.Duration;
import pl.novahouse.chatbot.domain.upload.Inspection.Flaw;

/** The moment until which a file may be read. */
final class Deadline {

    private final long end;

    Deadline(Duration patience) {
        this.end = System.nanoTime() + patience.toNanos();
    }

    boolean hasPassed() {
        return System.nanoTime() - end > 0;
    }

    void require() throws Flawed {
        Flawed.unless(!hasPassed(), Flaw.TOO_MUCH);
    }
}
