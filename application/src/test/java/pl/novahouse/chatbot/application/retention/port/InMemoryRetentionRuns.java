package pl.novahouse.chatbot.application.retention.port;

import java.util.ArrayList;
import java.util.List;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

/** Runs in a list. */
public final class InMemoryRetentionRuns implements RetentionRuns {

    private final List<RetentionRun> runs = new ArrayList<>();

    @Override
    public void add(RetentionRun run) {
        runs.add(run);
    }

    @Override
    public List<RetentionRun> latest(int limit) {
        return runs.reversed().stream().limit(limit).toList();
    }
}
