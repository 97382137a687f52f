package pl.novahouse.chatbot.persistence.operation;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Finds PostgreSQL's own programs on this machine: in the configured folder, or else on the PATH and where packages
 * put them. A program serves a database of its own release or an older one; the nearest is taken.
 */
final class PostgresPrograms {

    private static final Logger LOG = Logger.getLogger(PostgresPrograms.class);

    private static final List<String> PROGRAMS = List.of("pg_dump", "pg_restore");
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d{1,3})");
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
    private static final int ANSWER_LENGTH = 200;

    /** Folders that hold one folder for each release, and what lies in that. */
    private static final List<List<String>> RELEASES = List.of(
            List.of("/usr/lib/postgresql", "*", "bin"),
            List.of("/usr", "pgsql-*", "bin"),
            List.of("/opt/homebrew/opt", "postgresql@*", "bin"),
            List.of("/opt/homebrew/opt", "libpq", "bin"),
            List.of("/usr/local/opt", "postgresql@*", "bin"),
            List.of("/usr/local/opt", "libpq", "bin"),
            List.of("/Applications/Postgres.app/Contents/Versions", "*", "bin"));

    /** Where {@code bootstrap/bin/postgresql-client} unpacks them. */
    private static final Path FETCHED =
            Path.of(System.getProperty("user.home"), ".cache", "nova-house-chatbot", "postgresql-client", "bin");

    private final Optional<Path> configured;
    private final Map<Integer, Path> found = new java.util.concurrent.ConcurrentHashMap<>();

    PostgresPrograms(Optional<Path> configured) {
        this.configured = configured;
    }

    /**
     * @param program {@code pg_dump} or {@code pg_restore}
     * @param release of the server, such as 18
     * @throws PostgresProgramException when none fits, saying what to install
     */
    Path find(String program, int release) throws PostgresProgramException {
        Path known = found.get(release);
        if (known == null || !Files.isExecutable(known.resolve(program))) {
            known = search(release);
            found.put(release, known);
        }
        return known.resolve(program);
    }

    private Path search(int release) throws PostgresProgramException {
        Map<Path, Integer> releases = new LinkedHashMap<>();
        for (Path folder : configured.map(List::of).orElseGet(PostgresPrograms::usualFolders)) {
            releaseIn(folder).ifPresent(of -> releases.put(folder, of));
        }
        return releases.entrySet().stream()
                .filter(each -> each.getValue() >= release)
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new PostgresProgramException(missing(release, releases)));
    }

    private String missing(int release, Map<Path, Integer> releases) {
        String where = configured
                .map(folder -> "in " + folder + " (nova.backup.programs)")
                .orElse("on the PATH or in the usual folders");
        String instead = releases.isEmpty() ? "" : "; only " + releases + " is there";
        return "There is no pg_dump and pg_restore of PostgreSQL " + release + " or newer " + where + instead
                + ". Install PostgreSQL's client programs (Debian: postgresql-client-" + release
                + "; macOS: brew install libpq), run bootstrap/bin/postgresql-client,"
                + " or name their folder in nova.backup.programs.";
    }

    private static List<Path> usualFolders() {
        List<Path> folders = new ArrayList<>();
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        for (String entry : path.split(Pattern.quote(File.pathSeparator), -1)) {
            if (!entry.isEmpty()) {
                folders.add(Path.of(entry));
            }
        }
        RELEASES.forEach(each -> folders.addAll(matching(each)));
        folders.add(FETCHED);
        return folders;
    }

    private static List<Path> matching(List<String> place) {
        Path parent = Path.of(place.getFirst());
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(parent)) {
            try (DirectoryStream<Path> releases = Files.newDirectoryStream(parent, place.get(1))) {
                releases.forEach(release -> folders.add(release.resolve(place.getLast())));
            } catch (IOException unreadable) {
                LOG.debugf(unreadable, "%s cannot be read", parent);
            }
        }
        return folders;
    }

    /** The older of the two, if both are there. */
    private static Optional<Integer> releaseIn(Path folder) {
        int oldest = Integer.MAX_VALUE;
        for (String program : PROGRAMS) {
            Path file = folder.resolve(program);
            Optional<Integer> release = Files.isExecutable(file) ? releaseOf(file) : Optional.empty();
            if (release.isEmpty()) {
                return Optional.empty();
            }
            oldest = Math.min(oldest, release.get());
        }
        return Optional.of(oldest);
    }

    private static Optional<Integer> releaseOf(Path program) {
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(ANSWER_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            Matcher version = VERSION.matcher(new String(
                    process.getInputStream().readNBytes(ANSWER_LENGTH), java.nio.charset.StandardCharsets.UTF_8));
            return version.find() ? Optional.of(Integer.valueOf(version.group(1))) : Optional.empty();
        } catch (IOException broken) {
            LOG.debugf(broken, "%s does not run", program);
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
