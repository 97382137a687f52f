package pl.novahouse.chatbot.domain.upload;

import java.time.Instant;

/** How far an upload has come. */
public sealed interface UploadState {

    /** Its file is being written. One that stays so belongs to a run that died, and is swept away. */
    record Receiving() implements UploadState {}

    /**
     * Kept, and given to nobody until it has been scanned.
     *
     * @param attempts how many scans have failed so far, at least 0
     * @param due when it is to be scanned
     */
    record Quarantined(int attempts, Instant due) implements UploadState {
        public Quarantined {
            if (attempts < 0) {
                throw new IllegalArgumentException("attempts cannot be negative");
            }
        }
    }

    /** Scanned, and nothing was found. */
    record Clean(Instant scannedAt) implements UploadState {}

    /** Kept, and not scanned, for there is no scanner. */
    record Unscanned() implements UploadState {}

    /** Scanned, and malware was found; its file is no longer kept. */
    record Infected(String signature, Instant scannedAt) implements UploadState {}
}
