package pl.novahouse.chatbot.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

@QuarkusTest
@WithTestResource(PartsOfOneTest.class)
class JobsPageTest {

    private final List<RecurringJob> jobs;

    @Inject
    JobsPageTest(@All List<RecurringJob> jobs) {
        this.jobs = jobs;
    }

    @Test
    void the_runbook_tells_of_every_job_that_the_service_does() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "runbook", "jobs-and-silence.md"));

        assertThat(jobs)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(job -> assertThat(page).contains("`" + job.name() + "`"));
    }
}
