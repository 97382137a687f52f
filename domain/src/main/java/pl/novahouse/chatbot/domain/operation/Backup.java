package pl.novahouse.chatbot.domain.operation;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A copy of the database and the files.
 *
 * @param name of its archive, letters, digits, dashes and dots
 * @param bytes its size
 * @param sha256 of the archive, 64 hexadecimal digits
 */
public record Backup(String name, Instant takenAt, long bytes, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,60}\\.zip");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Backup {
        if (!NAME.matcher(name).matches() || !HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a backup has the name of an archive and a hash");
        }
    }
}
