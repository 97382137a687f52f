package pl.novahouse.chatbot.persistence.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.domain.upload.UploadState;

/** One upload as a row. */
@Entity
@Table(name = "upload")
@SuppressWarnings("NullAway.Init")
class UploadRow {

    enum State {
        RECEIVING,
        QUARANTINED,
        CLEAN,
        UNSCANNED,
        INFECTED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "scan_attempts")
    private int scanAttempts;

    @Column(name = "scan_due_at")
    private @Nullable Instant scanDueAt;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    private @Nullable String signature;

    protected UploadRow() {}

    static UploadRow from(Upload upload) {
        UploadRow row = new UploadRow();
        row.id = upload.id().value();
        row.version = upload.version();
        row.conversationId = upload.conversation().value();
        row.fileName = upload.name().value();
        row.kind = upload.kind();
        row.size = upload.size();
        row.receivedAt = upload.receivedAt();
        switch (upload.state()) {
            case UploadState.Receiving _ -> row.state = State.RECEIVING;
            case UploadState.Quarantined(int attempts, Instant due) -> {
                row.state = State.QUARANTINED;
                row.scanAttempts = attempts;
                row.scanDueAt = due;
            }
            case UploadState.Clean(Instant scannedAt) -> {
                row.state = State.CLEAN;
                row.scannedAt = scannedAt;
            }
            case UploadState.Unscanned _ -> row.state = State.UNSCANNED;
            case UploadState.Infected(String signature, Instant scannedAt) -> {
                row.state = State.INFECTED;
                row.signature = signature;
                row.scannedAt = scannedAt;
            }
        }
        return row;
    }

    Upload toUpload() {
        return new Upload(
                new UploadId(id),
                version,
                new ConversationId(conversationId),
                new FileName(fileName),
                kind,
                size,
                receivedAt,
                state());
    }

    private UploadState state() {
        return switch (state) {
            case RECEIVING -> new UploadState.Receiving();
            case QUARANTINED -> new UploadState.Quarantined(scanAttempts, Objects.requireNonNull(scanDueAt));
            case CLEAN -> new UploadState.Clean(Objects.requireNonNull(scannedAt));
            case UNSCANNED -> new UploadState.Unscanned();
            case INFECTED ->
                new UploadState.Infected(Objects.requireNonNull(signature), Objects.requireNonNull(scannedAt));
        };
    }
}
