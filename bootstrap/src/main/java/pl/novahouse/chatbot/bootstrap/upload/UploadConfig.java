package pl.novahouse.chatbot.bootstrap.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import pl.novahouse.chatbot.domain.upload.OpeningPolicy;

/** Files that visitors send. */
@ConfigMapping(prefix = "nova.uploads")
public interface UploadConfig {

    /** Where files are kept; with several instances a folder that they share. It belongs into every backup. */
    @WithDefault("${nova.embedded.data-folder}/uploads")
    Path folder();

    /** Size of one file. */
    @WithDefault("5M")
    MemorySize size();

    /** How many files a conversation may hold that came within the window. */
    @WithDefault("10")
    int perSession();

    /** The time over which the files of a conversation are counted. */
    @WithDefault("24h")
    Duration window();

    /** Pixels of a picture, as its header tells, before anything is decoded. */
    @WithDefault("40000000")
    long pixels();

    /** Memory for the pixels of a picture; a larger picture is kept smaller. */
    @WithDefault("48M")
    MemorySize pictureMemory();

    /** Pages of a PDF file. */
    @WithDefault("300")
    int pages();

    /** The longest time for reading one file. */
    @WithDefault("5s")
    Duration patience();

    /** How many files are looked into at the same time, on one instance. */
    @WithDefault("1")
    int atOnce();

    /** How long a file waits for its turn. */
    @WithDefault("10s")
    Duration turnWithin();

    /** What staff may open of files that nobody scanned, for want of a scanner: nothing, pictures, everything. */
    @WithDefault("pictures")
    OpeningPolicy openUnscanned();

    /** Where the ClamAV daemon is; without a host files are called unscanned. */
    Clamav clamav();

    /** Where the ClamAV daemon is; without a host files are called unscanned. */
    interface Clamav {

        /** Its host name or address. */
        Optional<String> host();

        /** Its TCP port. */
        @WithDefault("3310")
        int port();

        /** The longest wait for a connection. */
        @WithDefault("2s")
        Duration connectWithin();

        /** The longest wait for a verdict. */
        @WithDefault("30s")
        Duration answerWithin();

        /** How often quarantined files are looked for. */
        @WithDefault("5s")
        Duration every();
    }
}
