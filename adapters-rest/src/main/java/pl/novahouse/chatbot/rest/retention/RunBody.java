package pl.novahouse.chatbot.rest.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pl.novahouse.chatbot.domain.retention.RetentionRun;

/** One run of the retention. */
@Schema(name = "RetentionRunBody")
record RunBody(
        UUID runId,
        Instant startedAt,
        Instant finishedAt,
        @Schema(description = "Whether it only counted.") boolean dry,
        List<CountBody> counts) {

    static RunBody from(RetentionRun run) {
        return new RunBody(run.id(), run.startedAt(), run.finishedAt(), run.dry(), CountBody.from(run.counts()));
    }
}
