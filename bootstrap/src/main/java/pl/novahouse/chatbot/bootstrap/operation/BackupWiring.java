package pl.novahouse.chatbot.bootstrap.operation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.operation.ListBackups;
import pl.novahouse.chatbot.application.operation.NoteRestoration;
import pl.novahouse.chatbot.application.operation.TakeBackup;
import pl.novahouse.chatbot.application.operation.port.Backups;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.operation.BackupRotation;
import pl.novahouse.chatbot.persistence.operation.BackupSettings;
import pl.novahouse.chatbot.persistence.operation.JobRhythm;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

/** Makes the backups. */
final class BackupWiring {

    private static final ZoneId COMPANY_ZONE = ZoneId.of("Europe/Warsaw");
    private static final String JOB = "backup";

    @Produces
    @Singleton
    BackupSettings backupSettings(BackupConfig config) {
        return settings(config);
    }

    static BackupSettings settings(BackupConfig config) {
        return new BackupSettings(
                config.enabled(), config.folder(), config.uploads(), config.programs(), config.timeLimit());
    }

    @Produces
    @Singleton
    TakeBackup takeBackup(
            Transactions transactions, Backups backups, AuditTrail trail, BackupConfig config, InstantSource clock) {
        BackupRotation rotation = new BackupRotation(config.daily(), config.weekly(), config.monthly(), COMPANY_ZONE);
        return new TakeBackup(transactions, backups, trail, rotation, clock);
    }

    @Produces
    @Singleton
    ListBackups listBackups(Backups backups) {
        return new ListBackups(backups);
    }

    @Produces
    @Singleton
    NoteRestoration noteRestoration(Transactions transactions, AuditTrail trail) {
        return new NoteRestoration(transactions, trail);
    }

    @Produces
    @Singleton
    RecurringJob dailyBackup(TakeBackup useCase, BackupConfig config) {
        TakeBackup.Command command = new TakeBackup.Command(new Actor.Job(JOB));
        Runnable work = config.enabled() ? () -> useCase.execute(command) : () -> {};
        return new RecurringJob(JOB, new JobRhythm.Daily(config.at(), COMPANY_ZONE), work);
    }
}
