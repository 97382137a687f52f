package pl.novahouse.chatbot.application.operation.port;

import java.time.Instant;
import java.util.List;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.shared.Problem;

/** The copies of the database and the files. None of the calls may run in a transaction. */
public interface Backups {

    /**
     * Copies the database as it is at one moment, and the files.
     *
     * @param at the moment that names the copy
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Unavailable} when there is none
     *     afterwards
     */
    Backup take(Instant at);

    /** The whole copies that are kept, the latest first. */
    List<Backup> kept();

    /** Removes a copy; nothing happens when it is gone already. */
    void discard(Backup backup);
}
