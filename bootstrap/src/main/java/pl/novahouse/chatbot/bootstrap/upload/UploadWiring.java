package pl.novahouse.chatbot.bootstrap.upload;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.application.shared.port.SecureTokens;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.ListOwnUploads;
import pl.novahouse.chatbot.application.upload.ListUploads;
import pl.novahouse.chatbot.application.upload.OpenUpload;
import pl.novahouse.chatbot.application.upload.ReceiveUpload;
import pl.novahouse.chatbot.application.upload.ScanUploads;
import pl.novahouse.chatbot.application.upload.SweepUploads;
import pl.novahouse.chatbot.application.upload.port.FileInspection;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.application.upload.port.VirusScan;
import pl.novahouse.chatbot.integrations.upload.DecodingFileInspection;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;
import pl.novahouse.chatbot.persistence.upload.UploadFolder;
import pl.novahouse.chatbot.rest.upload.UploadSettings;

/** Makes the use cases of uploads, their folder and their jobs. */
final class UploadWiring {

    private static final int SCANS_OF_A_RUN = 20;
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(1);
    private static final Duration WRITING_TAKES_AT_MOST = Duration.ofMinutes(10);

    @Produces
    @Singleton
    UploadSettings uploadSettings(UploadConfig config) {
        return new UploadSettings(config.atOnce(), config.turnWithin());
    }

    @Produces
    @Singleton
    FileInspection fileInspection(UploadConfig config) {
        return new DecodingFileInspection(new DecodingFileInspection.Settings(
                config.pixels(),
                Math.toIntExact(config.pictureMemory().asLongValue()),
                config.pages(),
                config.patience()));
    }

    @Produces
    @Singleton
    UploadFolder uploadFolder(UploadConfig config) {
        return new UploadFolder(config.folder());
    }

    @Produces
    @Singleton
    ReceiveUpload receiveUpload(
            Transactions transactions,
            Conversations conversations,
            Uploads uploads,
            UploadFiles files,
            FileInspection inspection,
            SecureTokens tokens,
            Ids ids,
            InstantSource clock,
            UploadConfig config) {
        return new ReceiveUpload(
                transactions,
                conversations,
                uploads,
                files,
                inspection,
                tokens,
                ids,
                clock,
                new ReceiveUpload.Limits(config.size().asLongValue(), config.perSession(), config.window()));
    }

    @Produces
    @Singleton
    ListOwnUploads listOwnUploads(
            Transactions transactions, Conversations conversations, Uploads uploads, SecureTokens tokens) {
        return new ListOwnUploads(transactions, conversations, uploads, tokens);
    }

    @Produces
    @Singleton
    ListUploads listUploads(
            Transactions transactions, Conversations conversations, Uploads uploads, UploadConfig config) {
        return new ListUploads(transactions, conversations, uploads, config.openUnscanned());
    }

    @Produces
    @Singleton
    OpenUpload openUpload(
            Transactions transactions, Uploads uploads, UploadFiles files, AuditTrail audit, UploadConfig config) {
        return new OpenUpload(transactions, uploads, files, audit, config.openUnscanned());
    }

    @Produces
    @Singleton
    ScanUploads scanUploads(
            Transactions transactions, Uploads uploads, UploadFiles files, VirusScan scan, InstantSource clock) {
        return new ScanUploads(transactions, uploads, files, scan, clock);
    }

    @Produces
    @Singleton
    SweepUploads sweepUploads(Transactions transactions, Uploads uploads, UploadFiles files, InstantSource clock) {
        return new SweepUploads(transactions, uploads, files, clock);
    }

    @Produces
    @Singleton
    RecurringJob scanningOfUploads(ScanUploads useCase, UploadConfig config) {
        return new RecurringJob(
                "scan-uploads",
                config.clamav().every(),
                () -> useCase.execute(new ScanUploads.Command(SCANS_OF_A_RUN)));
    }

    @Produces
    @Singleton
    RecurringJob sweepingOfUploads(SweepUploads useCase) {
        return new RecurringJob(
                "sweep-uploads", SWEEP_EVERY, () -> useCase.execute(new SweepUploads.Command(WRITING_TAKES_AT_MOST)));
    }
}
