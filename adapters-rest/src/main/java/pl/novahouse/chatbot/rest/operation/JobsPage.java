package pl.novahouse.chatbot.rest.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.operation.JobRecord;
import pl.novahouse.chatbot.rest.shared.JobNames;
import pl.novahouse.chatbot.rest.shared.PolishTime;

/** The jobs and copies as their page shows them. */
record JobsPage(List<Row> jobs, List<Copy> backups) {

    private static final Locale POLISH = Locale.of("pl");
    private static final String NOTHING = "–";
    private static final double MILLIS = 1000;
    private static final double MEGABYTE = 1_000_000;

    /** One job in words. */
    record Row(String name, String last, String took, String outcome, String badge, String next) {

        static Row from(JobRecord job) {
            return new Row(
                    JobNames.polish(job.name()),
                    job.last().map(run -> PolishTime.moment(run.startedAt())).orElse(NOTHING),
                    job.last().map(run -> duration(run.took())).orElse(NOTHING),
                    outcome(job),
                    job.failed() ? "closed" : "open",
                    job.running()
                            ? "trwa teraz"
                            : job.next().map(PolishTime::moment).orElse(NOTHING));
        }

        private static String outcome(JobRecord job) {
            return job.last()
                    .map(run -> run.failure()
                            .map(failure -> "błąd: " + failure + ", z rzędu: " + run.failuresInRow())
                            .orElse("wykonane"))
                    .orElse("jeszcze nie");
        }

        private static String duration(Duration took) {
            return String.format(POLISH, "%.1f\u00A0s", took.toMillis() / MILLIS);
        }
    }

    /** One copy in words. */
    record Copy(String name, String takenAt, String size) {

        static Copy from(Backup backup) {
            Instant at = backup.takenAt();
            return new Copy(
                    backup.name(),
                    PolishTime.moment(at),
                    String.format(POLISH, "%.1f\u00A0MB", backup.bytes() / MEGABYTE));
        }
    }

    JobsPage {
        jobs = List.copyOf(jobs);
        backups = List.copyOf(backups);
    }

    static JobsPage from(List<JobRecord> jobs, List<Backup> backups) {
        return new JobsPage(
                jobs.stream().map(Row::from).toList(),
                backups.stream().map(Copy::from).toList());
    }
}
