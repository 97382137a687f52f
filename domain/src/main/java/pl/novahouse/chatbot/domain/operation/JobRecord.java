package pl.novahouse.chatbot.domain.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A recurring job as all instances together see it.
 *
 * @param last its latest run that ended
 * @param next when it is due; empty before it was ever scheduled
 * @param running whether an instance is doing it now
 */
public record JobRecord(String name, Optional<Run> last, Optional<Instant> next, boolean running) {

    /**
     * @param failure the kind of exception that ended the run, without its words; empty when it did its work
     * @param failuresInRow how many runs in a row failed, this one included
     */
    public record Run(Instant startedAt, Duration took, Optional<String> failure, int failuresInRow) {

        public boolean failed() {
            return failure.isPresent();
        }
    }

    public boolean failed() {
        return last.filter(Run::failed).isPresent();
    }
}
