package pl.novahouse.chatbot.application.upload;

import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** Gives staff a visitor's file, once the policy admits it. */
public final class OpenUpload {

    private final Transactions transactions;
    private final Uploads uploads;
    private final UploadFiles files;
    private final OpeningPolicy policy;

    public OpenUpload(Transactions transactions, Uploads uploads, UploadFiles files, OpeningPolicy policy) {
        this.transactions = transactions;
        this.uploads = uploads;
        this.files = files;
        this.policy = policy;
    }

    /** Whether the whole file is wanted or its small picture. */
    public enum Part {
        FILE,
        THUMBNAIL
    }

    public record Command(UploadId upload, Part part) {}

    public record Result(Upload upload, FileContent content) {}

    /**
     * @throws ProblemException {@link Problem.NotFound} when there is no such file or thumbnail any more,
     *     {@link Problem.Conflict} while it may not be opened
     */
    public Result execute(Command command) {
        Upload upload = transactions.inTransaction(
                () -> uploads.find(command.upload()).filter(Upload::hasFile).orElseThrow(OpenUpload::notFound));
        if (!policy.admits(upload)) {
            throw new ProblemException(new Problem.Conflict());
        }
        return new Result(
                upload,
                (switch (command.part()) {
                            case FILE -> files.content(upload.id());
                            case THUMBNAIL -> files.thumbnail(upload.id());
                        })
                        .orElseThrow(OpenUpload::notFound));
    }

    private static ProblemException notFound() {
        return new ProblemException(new Problem.NotFound());
    }
}
