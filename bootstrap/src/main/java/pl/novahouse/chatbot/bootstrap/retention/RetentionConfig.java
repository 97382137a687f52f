package pl.novahouse.chatbot.bootstrap.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How long personal data is kept. */
@ConfigMapping(prefix = "nova.retention")
public interface RetentionConfig {

    /** After how long without a message a conversation loses its personal data. */
    @WithDefault("183D")
    Duration conversationsAnonymisedAfter();

    /** After how long without a message a conversation is deleted. */
    @WithDefault("365D")
    Duration conversationsDeletedAfter();

    /** How long a deleted conversation is only hidden, before its rows go. */
    @WithDefault("7D")
    Duration undo();

    /** Age at which uploaded files are deleted. */
    @WithDefault("90D")
    Duration uploads();

    /** How long a lead is kept after its last change, here and on the board. */
    @WithDefault("730D")
    Duration leads();

    /** How long a booking is kept after the consultation. */
    @WithDefault("365D")
    Duration bookings();

    /** How long the proof of a consent is kept, once no lead rests on it. */
    @WithDefault("1826D")
    Duration consents();

    /** How long a finished delivery is kept. */
    @WithDefault("90D")
    Duration deliveries();

    /** How long a question that nobody could answer is kept. */
    @WithDefault("365D")
    Duration questions();

    /** How long an ended request about personal data is kept; it names nobody any more. */
    @WithDefault("365D")
    Duration requests();

    /** How long an ended block of a network is kept. */
    @WithDefault("30D")
    Duration blocks();

    /** How long records of the service's own working are kept, such as reports of comparisons. */
    @WithDefault("90D")
    Duration operation();

    /** How many rows one transaction touches. */
    @WithDefault("500")
    int batch();

    /** After how long the oldest backup is gone; written on the receipts of erasures. */
    @WithDefault("100D")
    Duration backups();

    /** How long the code for a request about personal data may be used. */
    @WithDefault("15M")
    Duration codes();

    /** Remembers erasures outside the database; on storage that outlives it. */
    @WithDefault("${nova.embedded.data-folder}/erasures.log")
    Path journal();

    /** Keys the hashes under which contacts are found; the same on every instance and for ever. Secret. */
    @WithDefault("${nova.openid.session-secret}")
    String contactSecret();
}
