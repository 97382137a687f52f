package pl.novahouse.chatbot.rest.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.operation.JobRecord;

/** The recurring jobs. */
@Schema(name = "Jobs")
record JobsResponse(
        @Schema(description = "By name.", required = true) List<Job> jobs) {

    /** One job. */
    @Schema(name = "Job")
    record Job(
            @Schema(examples = "backup", required = true) String name,

            @Schema(description = "Whether an instance is doing it now.", required = true)
            boolean running,

            @Schema(description = "When its latest run began.", nullable = true) @Nullable
            Instant lastRun,

            @Schema(description = "How long that run took.", nullable = true) @Nullable
            Long lastTookMs,

            @Schema(description = "done or failed.", nullable = true) @Nullable
            String lastOutcome,

            @Schema(description = "The kind of failure.", nullable = true) @Nullable
            String failure,

            @Schema(description = "How many runs in a row failed.", required = true)
            int failuresInRow,

            @Schema(description = "When it is due again.", nullable = true) @Nullable
            Instant nextRun) {

        static Job from(JobRecord job) {
            return new Job(
                    job.name(),
                    job.running(),
                    job.last().map(JobRecord.Run::startedAt).orElse(null),
                    job.last().map(JobRecord.Run::took).map(Duration::toMillis).orElse(null),
                    job.last().map(run -> run.failed() ? "failed" : "done").orElse(null),
                    job.last().flatMap(JobRecord.Run::failure).orElse(null),
                    job.last().map(JobRecord.Run::failuresInRow).orElse(0),
                    job.next().orElse(null));
        }
    }

    JobsResponse {
        jobs = List.copyOf(jobs);
    }

    static JobsResponse from(List<JobRecord> jobs) {
        return new JobsResponse(jobs.stream().map(Job::from).toList());
    }
}
