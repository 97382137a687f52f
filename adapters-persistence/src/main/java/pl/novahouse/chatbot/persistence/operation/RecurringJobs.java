package pl.novahouse.chatbot.persistence.operation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Does the recurring jobs together with all instances that share the database: each run is done by one of them. When
 * an instance dies in the middle of a run, another takes the job over after half a minute of silence.
 */
@Singleton
class RecurringJobs {

    private static final Logger LOG = Logger.getLogger(RecurringJobs.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(15);
    private static final int AT_ONCE = 4;
    private static final double FETCH_BELOW = 0.5;
    private static final double FETCH_UP_TO = 1.0;

    private final List<RecurringJob> jobs;
    private final ExecutorService threads;
    private final Scheduler scheduler;

    RecurringJobs(AgroalDataSource database, MeterRegistry meters, JobSettings settings, @All List<RecurringJob> jobs) {
        this.jobs = settings.enabled() ? List.copyOf(jobs) : List.of();
        JobJournal journal = new JobJournal(database, meters);
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
        this.scheduler = Scheduler.create(database, List.of())
                .startTasks(this.jobs.stream().map(job -> task(job, journal)).toList())
                .schedulerName(new SchedulerName.Fixed("instance-" + UUID.randomUUID()))
                .executorService(threads)
                .threads(AT_ONCE)
                .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                .pollingInterval(LOOK_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(FINISH_WITHIN)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }

    private static RecurringTask<Void> task(RecurringJob job, JobJournal journal) {
        Schedule schedule = switch (job.rhythm()) {
            case JobRhythm.Every(Duration pause) -> FixedDelay.of(pause);
            case JobRhythm.Daily(LocalTime at, ZoneId zone) -> new Daily(zone, at);
        };
        return Tasks.recurring(job.name(), schedule).execute((_, _) -> journal.observe(job.name(), job.work()));
    }

    /** Begins to do the jobs; the first run of a new one is due at once. */
    void begin(@Observes StartupEvent start) {
        if (!jobs.isEmpty()) {
            scheduler.start();
            LOG.infof("jobs: %s", jobs.stream().map(RecurringJob::name).toList());
        }
    }

    /** Takes no further run and waits for those that are under way. */
    void end(@Observes ShutdownEvent stop) {
        scheduler.stop();
        threads.close();
    }
}
