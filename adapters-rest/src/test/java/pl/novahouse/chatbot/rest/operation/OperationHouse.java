package pl.novahouse.chatbot.rest.operation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.audit.port.InMemoryAuditTrail;
import pl.novahouse.chatbot.application.operation.ListBackups;
import pl.novahouse.chatbot.application.operation.ListJobs;
import pl.novahouse.chatbot.application.operation.TakeBackup;
import pl.novahouse.chatbot.application.operation.port.FixedJobRecords;
import pl.novahouse.chatbot.application.operation.port.InMemoryBackups;
import pl.novahouse.chatbot.domain.operation.BackupRotation;
import pl.novahouse.chatbot.domain.operation.JobRecord;
import pl.novahouse.chatbot.rest.shared.OneAtATime;

/** Two jobs, one of which fails, and copies of nothing. */
@Singleton
public final class OperationHouse {

    private final OneAtATime transactions = new OneAtATime();
    private final InMemoryBackups backups = new InMemoryBackups();

    @Produces
    @Singleton
    ListJobs listJobs() {
        Instant at = Instant.parse("2026-03-02T01:30:00Z");
        JobRecord failing = new JobRecord(
                "backup",
                Optional.of(new JobRecord.Run(at, Duration.ofMillis(1843), Optional.of("ProblemException"), 2)),
                Optional.of(at.plus(Duration.ofDays(1))),
                false);
        JobRecord fresh = new JobRecord("nudge-silent-visitors", Optional.empty(), Optional.of(at), false);
        return new ListJobs(transactions, new FixedJobRecords(List.of(failing, fresh)));
    }

    @Produces
    @Singleton
    ListBackups listBackups() {
        return new ListBackups(backups);
    }

    @Produces
    @Singleton
    TakeBackup takeBackup() {
        InstantSource clock = InstantSource.system();
        return new TakeBackup(
                transactions,
                backups,
                new InMemoryAuditTrail(clock),
                new BackupRotation(7, 4, 3, ZoneOffset.UTC),
                clock);
    }
}
