package pl.novahouse.chatbot.persistence.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Lets the workers do their rounds together with all instances that share the database, so that a target sees no more
 * of them however many instances run. A worker of an instance that died is taken over after half a minute of silence.
 */
@Singleton
class DeliveryWorkers {

    private static final Logger LOG = Logger.getLogger(DeliveryWorkers.class);

    private static final String TABLE = "delivery_task";
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 6;
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(15);
    private static final double FETCH_BELOW = 0.5;
    private static final double FETCH_UP_TO = 1.0;

    private final List<Scheduler> schedulers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean stopping = new AtomicBoolean();

    DeliveryWorkers(AgroalDataSource database, @All List<DeliveryCrew> crews) {
        crews.stream()
                .filter(crew -> !crew.workers().isEmpty())
                .map(crew -> scheduler(database, crew))
                .forEach(schedulers::add);
    }

    private Scheduler scheduler(AgroalDataSource database, DeliveryCrew crew) {
        return Scheduler.create(database, List.of())
                .tableName(TABLE)
                .startTasks(crew.workers().stream()
                        .map(worker -> task(worker, crew.lookEvery()))
                        .toList())
                .schedulerName(new SchedulerName.Fixed("instance-" + UUID.randomUUID()))
                .executorService(threads)
                .threads(crew.workers().size())
                .pollUsingLockAndFetch(FETCH_BELOW, FETCH_UP_TO)
                .pollingInterval(crew.lookEvery())
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(FINISH_WITHIN)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }

    private RecurringTask<Void> task(DeliveryWorker worker, Duration lookEvery) {
        return Tasks.recurring(worker.name(), FixedDelay.of(lookEvery)).execute((_, _) -> round(worker));
    }

    /** A round ends when nothing is left to do, and after a while in any case, so that another instance gets a turn. */
    private void round(DeliveryWorker worker) {
        long end = System.nanoTime() + LONGEST_ROUND.toNanos();
        boolean more = true;
        while (more && !stopping.get() && System.nanoTime() < end) {
            more = worker.next().getAsBoolean();
        }
    }

    void begin(@Observes StartupEvent start) {
        schedulers.forEach(Scheduler::start);
        if (!schedulers.isEmpty()) {
            LOG.info("deliveries go out");
        }
    }

    /** Takes up no further delivery and waits for those that are under way. */
    void end(@Observes ShutdownEvent stop) {
        stopping.set(true);
        schedulers.forEach(Scheduler::stop);
        threads.close();
    }
}
