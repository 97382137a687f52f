package pl.novahouse.chatbot.application.upload;

import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.audit.AuditSubject;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** Gives staff a visitor's file, once the policy admits it, and notes who opened it. */
public final class OpenUpload {

    private final Transactions transactions;
    private final Uploads uploads;
    private final UploadFiles files;
    private final AuditTrail audit;
    private final OpeningPolicy policy;

    public OpenUpload(
            Transactions transactions, Uploads uploads, UploadFiles files, AuditTrail audit, OpeningPolicy policy) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.audit = audit;
        this.policy = policy;
    }

    /** Whether the whole file is wanted or its small picture. */
    public enum Part {
        FILE,
        THUMBNAIL
    }

    public record Command(UploadId upload, Part part, Actor by) {}

    public record Result(Upload upload, FileContent content) {}

    /**
     * @throws ProblemException {@link Problem.NotFound} when there is no such file or thumbnail any more,
     *     {@link Problem.Conflict} while it may not be opened
     */
    public Result execute(Command command) {
        Upload upload = transactions.inTransaction(() -> admitted(command));
        return new Result(
                upload,
                (switch (command.part()) {
                            case FILE -> files.content(upload.id());
                            case THUMBNAIL -> files.thumbnail(upload.id());
                        })
                        .orElseThrow(OpenUpload::notFound));
    }

    private Upload admitted(Command command) {
        Upload upload = uploads.find(command.upload()).filter(Upload::hasFile).orElseThrow(OpenUpload::notFound);
        if (!policy.admits(upload)) {
            throw new ProblemException(new Problem.Conflict());
        }
        if (command.part() == Part.FILE) {
            AuditSubject subject =
                    new AuditSubject("upload", upload.id().value().toString());
            audit.record(AuditEvent.about(subject, command.by(), AuditAction.UPLOAD_OPENED));
        }
        return upload;
    }

    private static ProblemException notFound() {
        return new ProblemException(new Problem.NotFound());
    }
}
