package pl.novahouse.chatbot.domain.upload;

import java.time.Duration;
import java.time.Instant;
import pl.novahouse.chatbot.domain.conversation.ConversationId;

/**
 * A file that a visitor sent within a conversation; the bytes are kept elsewhere.
 *
 * @param version grows by one with each stored change; a change based on an older version is declined
 * @param name what the visitor called it
 * @param kind what is kept
 * @param size of what is kept, in bytes, at least 1
 */
public record Upload(
        UploadId id,
        long version,
        ConversationId conversation,
        FileName name,
        FileKind kind,
        long size,
        Instant receivedAt,
        UploadState state) {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int MAX_DOUBLINGS = 7;

    public Upload {
        if (size < 1) {
            throw new IllegalArgumentException("an empty file is no upload");
        }
        if (kind == FileKind.WEBP) {
            throw new IllegalArgumentException("pictures are kept as JPEG or PNG");
        }
    }

    /** An upload whose file is about to be written. */
    public static Upload arriving(
            UploadId id, ConversationId conversation, FileName name, FileKind kind, long size, Instant now) {
        return new Upload(id, 0, conversation, name, kind, size, now, new UploadState.Receiving());
    }

    /** Its file is written; it waits for its scan. */
    public Upload quarantined(Instant now) {
        return in(new UploadState.Quarantined(0, now));
    }

    /** Somebody scans it now; nobody else should before the moment. */
    public Upload beingScanned(Instant until) {
        return in(new UploadState.Quarantined(attempts(), until));
    }

    /** The scan failed: the next one is due after a wait that doubles from half a minute to about an hour. */
    public Upload scanFailed(Instant now) {
        int failed = attempts() + 1;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failed - 1, MAX_DOUBLINGS));
        return in(new UploadState.Quarantined(failed, now.plus(wait)));
    }

    /** What follows from the scan. */
    public Upload judged(ScanVerdict verdict, Instant now) {
        return in(
                switch (verdict) {
                    case ScanVerdict.Clean _ -> new UploadState.Clean(now);
                    case ScanVerdict.Infected(String signature) -> new UploadState.Infected(signature, now);
                    case ScanVerdict.NotScanned _ -> new UploadState.Unscanned();
                });
    }

    /** Whether its file belongs in the store. */
    public boolean hasFile() {
        return !(state instanceof UploadState.Infected);
    }

    /** The same upload as it is stored under a version. */
    public Upload atVersion(long storedVersion) {
        return new Upload(id, storedVersion, conversation, name, kind, size, receivedAt, state);
    }

    private int attempts() {
        return state instanceof UploadState.Quarantined(int attempts, Instant _) ? attempts : 0;
    }

    private Upload in(UploadState next) {
        return new Upload(id, version, conversation, name, kind, size, receivedAt, next);
    }
}
