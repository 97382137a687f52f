package pl.novahouse.chatbot.application.operation.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Copies of nothing, in a list. */
public final class InMemoryBackups implements Backups {

    private final List<Backup> kept = new ArrayList<>();
    private boolean broken;

    /** From now on no copy can be made. */
    public void breakDown() {
        broken = true;
    }

    @Override
    public Backup take(Instant at) {
        if (broken) {
            throw new ProblemException(new Problem.Unavailable("backup"));
        }
        Backup backup = new Backup("nova-" + at.getEpochSecond() + ".zip", at, 1, "0".repeat(64));
        kept.add(backup);
        return backup;
    }

    @Override
    public List<Backup> kept() {
        return kept.stream()
                .sorted(Comparator.comparing(Backup::takenAt).reversed())
                .toList();
    }

    @Override
    public void discard(Backup backup) {
        kept.remove(backup);
    }
}
