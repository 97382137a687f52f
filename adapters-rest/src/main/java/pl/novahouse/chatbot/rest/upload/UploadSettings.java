package pl.novahouse.chatbot.rest.upload;

import java.time.Duration;

/**
 * What the operator decides about taking files in.
 *
 * @param atOnce how many files are looked into at the same time, for each needs memory for a whole picture
 * @param patience how long a file waits for its turn
 */
public record UploadSettings(int atOnce, Duration patience) {

    public UploadSettings {
        if (atOnce < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("at least one file is looked into at a time");
        }
    }
}
