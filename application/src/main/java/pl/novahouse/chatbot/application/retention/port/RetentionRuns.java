package pl.novahouse.chatbot.application.retention.port;

import java.util.List;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

/** What the runs of the retention did. Every call runs inside a transaction. */
public interface RetentionRuns {

    void add(RetentionRun run);

    /** @param limit at least 1 */
    List<RetentionRun> latest(int limit);
}
