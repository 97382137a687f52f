package pl.novahouse.chatbot.application.upload.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;

/** What is known about the uploaded files. Every call runs inside a transaction of the use case. */
public interface Uploads {

    Optional<Upload> find(UploadId id);

    /** All of a conversation, the oldest first, whatever their state. */
    List<Upload> ofConversation(ConversationId conversation);

    void add(Upload upload);

    /**
     * Keeps a changed upload under the next version.
     *
     * @return the upload with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one, or when the upload was deleted
     */
    Upload update(Upload upload);

    /**
     * Quarantined uploads whose scan is due, the longest due first. Each is held against others until the transaction
     * ends; those that others hold are left out.
     *
     * @param limit at least 1
     */
    List<Upload> dueForScan(Instant now, int limit);

    /**
     * Puts every unscanned upload back into quarantine, its scan due, now that there is a scanner.
     *
     * @return how many
     */
    int quarantineUnscanned(Instant now);

    /**
     * Deletes what a conversation holds. The files themselves no longer belong to anything then: remove them after
     * the transaction, or leave it to {@link pl.novahouse.chatbot.application.upload.SweepUploads}.
     *
     * @return what was deleted
     */
    List<UploadId> deleteOf(ConversationId conversation);

    /**
     * Deletes uploads whose file was being written at that moment and never was to the end.
     *
     * @return how many
     */
    int deleteAbandoned(Instant receivedBefore);

    /** Those of the given that are known and whose file is to be kept. */
    Set<UploadId> entitledToFiles(Set<UploadId> ids);
}
