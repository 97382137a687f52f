package pl.novahouse.chatbot.bootstrap.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Copies of the database and the uploaded files. */
@ConfigMapping(prefix = "nova.backup")
public interface BackupConfig {

    /** Whether copies are made every day; switch it off only where something else makes them. */
    @WithDefault("true")
    boolean enabled();

    /** When the daily copy is made, Europe/Warsaw. */
    @WithDefault("02:30")
    LocalTime at();

    /** Where copies are kept; on storage that outlives the database, shared by all instances. */
    @WithDefault("${nova.embedded.data-folder}/backups")
    Path folder();

    /** The uploaded files that are copied along. */
    @WithDefault("${nova.uploads.folder:${nova.embedded.data-folder}/uploads}")
    Path uploads();

    /** The folder of pg_dump and pg_restore; without it they are looked for on the PATH and in the usual folders. */
    Optional<Path> programs();

    /** How long pg_dump or pg_restore may work. */
    @WithDefault("PT2H")
    Duration timeLimit();

    /** How many days have a copy kept. */
    @WithDefault("7")
    int daily();

    /** How many weeks have their latest copy kept. */
    @WithDefault("4")
    int weekly();

    /** How many months have their latest copy kept. */
    @WithDefault("3")
    int monthly();
}
