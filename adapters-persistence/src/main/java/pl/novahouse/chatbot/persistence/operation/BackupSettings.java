package pl.novahouse.chatbot.persistence.operation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where backups are, what files they copy, and by which programs they are made.
 *
 * @param enabled whether copies are made every day
 * @param archives made with the first copy when it is not there
 * @param uploads no files are copied when it is not there
 * @param programs the folder of {@code pg_dump} and {@code pg_restore}; without one they are looked for
 * @param limit how long either program may work
 */
public record BackupSettings(boolean enabled, Path archives, Path uploads, Optional<Path> programs, Duration limit) {

    public BackupSettings {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a backup needs time");
        }
    }
}
