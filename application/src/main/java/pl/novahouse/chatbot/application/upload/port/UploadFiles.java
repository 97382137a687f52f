package pl.novahouse.chatbot.application.upload.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.UploadId;

/**
 * Where the bytes of uploads are kept, out of reach of any served path. A file appears whole or not at all, whenever
 * the process dies. Every call may throw {@link Problem.Unavailable}.
 */
public interface UploadFiles {

    /** Keeps the bytes durably; they are on disk when this returns. */
    void keep(UploadId id, FileContent content, Optional<FileContent> thumbnail);

    Optional<FileContent> content(UploadId id);

    Optional<FileContent> thumbnail(UploadId id);

    /** Removes whatever is kept under the identity; nothing happens when there is nothing. */
    void remove(UploadId id);

    /**
     * Removes what came over the network before that moment and was never taken in, because the process died.
     *
     * @return how many files
     */
    int discardArrivals(Instant before);

    /** Every identity under which anything is kept, also half-written. */
    List<UploadId> all();
}
