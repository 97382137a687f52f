package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.operation.port.Backups;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * Archives in a folder, each a zip file with what {@code pg_dump} wrote in its custom format, the uploaded files and a
 * manifest; beside it a file with its SHA-256 in the form of {@code sha256sum}. An archive gets its name once it is
 * whole and on the disk.
 */
@ApplicationScoped
public class ArchiveBackups implements Backups {

    static final String HASH_SUFFIX = ".sha256";

    private static final Logger LOG = Logger.getLogger(ArchiveBackups.class);

    private static final String PART = "backup";
    private static final String PREFIX = "nova-";
    private static final String SUFFIX = ".zip";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String DRAFT_SUFFIX = ".part";
    private static final Duration LOCK_WAIT = Duration.ofMinutes(1);
    private static final Duration DRAFT_LIFE = Duration.ofHours(1);

    private final Path folder;
    private final Path uploads;
    private final Duration limit;
    private final PostgresPrograms programs;
    private final AgroalDataSource database;

    public ArchiveBackups(BackupSettings settings, AgroalDataSource database) {
        this.folder = settings.archives().toAbsolutePath().normalize();
        this.uploads = settings.uploads().toAbsolutePath().normalize();
        this.limit = settings.limit();
        this.programs = new PostgresPrograms(settings.programs());
        this.database = database;
    }

    @Override
    public Backup take(Instant at) {
        String name = PREFIX + MOMENT.format(at) + SUFFIX;
        Path draft = folder.resolve(name + DRAFT_SUFFIX);
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            removeForgottenDrafts();
            String hash = write(draft, at);
            force(draft);
            Path hashFile = folder.resolve(name + HASH_SUFFIX);
            Files.writeString(hashFile, hash + "  " + name + "\n");
            force(hashFile);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return new Backup(
                    name, MOMENT.parse(MOMENT.format(at), Instant::from), Files.size(folder.resolve(name)), hash);
        } catch (IOException | SQLException failure) {
            LOG.errorf("no backup was made: %s", failure.getMessage());
            throw new ProblemException(new Problem.Unavailable(PART), failure);
        } finally {
            remove(draft);
        }
    }

    /** A process that was killed while it wrote one left it behind. */
    private void removeForgottenDrafts() throws IOException {
        Instant before = Instant.now().minus(limit).minus(DRAFT_LIFE);
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, PREFIX + "*" + DRAFT_SUFFIX)) {
            for (Path draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    remove(draft);
                }
            }
        }
    }

    private String write(Path draft, Instant at) throws IOException, SQLException {
        MessageDigest digest = sha256();
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        restrict(draft, "rw-------");
        try (OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream archive =
                        new ZipOutputStream(new BufferedOutputStream(new DigestOutputStream(file, digest)));
                Connection connection = database.getConnection()) {
            int release = connection.getMetaData().getDatabaseMajorVersion();
            Path program = programs.find("pg_dump", release);
            try (DatabaseSnapshot snapshot = new DatabaseSnapshot(connection)) {
                dump(program, snapshot, archive);
                byte[] manifest = new ArchiveManifest(
                                ArchiveManifest.FORMAT,
                                at,
                                release,
                                snapshot.migrations(),
                                snapshot.tables(),
                                copyFiles(archive))
                        .toJson();
                archive.putNextEntry(new ZipEntry(ArchiveManifest.ENTRY));
                archive.write(manifest);
                archive.closeEntry();
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What it writes is compressed already. */
    private void dump(Path program, DatabaseSnapshot snapshot, ZipOutputStream archive)
            throws IOException, SQLException {
        List<String> arguments = List.of(
                "--format=custom",
                "--no-owner",
                "--no-privileges",
                "--no-password",
                "--lock-wait-timeout=" + LOCK_WAIT.toMillis(),
                "--snapshot=" + snapshot.name());
        archive.setLevel(Deflater.NO_COMPRESSION);
        archive.putNextEntry(new ZipEntry(ArchiveManifest.DUMP));
        new PostgresRun(program, arguments, DatabaseAccess.of(database), limit).writeTo(archive);
        archive.closeEntry();
        archive.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** A file that is removed meanwhile is left out. */
    private long copyFiles(ZipOutputStream archive) throws IOException {
        if (!Files.isDirectory(uploads)) {
            return 0;
        }
        List<Path> found;
        try (Stream<Path> all = Files.walk(uploads)) {
            found = all.filter(Files::isRegularFile).sorted().toList();
        }
        long copied = 0;
        for (Path file : found) {
            if (Files.exists(file)) {
                String name = uploads.relativize(file).toString().replace('\\', '/');
                archive.putNextEntry(new ZipEntry(ArchiveManifest.UPLOADS + name));
                Files.copy(file, archive);
                archive.closeEntry();
                copied++;
            }
        }
        return copied;
    }

    @Override
    public List<Backup> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(ArchiveBackups::whole)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::takenAt).reversed())
                    .toList();
        } catch (IOException failure) {
            throw new ProblemException(new Problem.Unavailable(PART), failure);
        }
    }

    private static Optional<Backup> whole(Path file) {
        String name = file.getFileName().toString();
        Path hash = file.resolveSibling(name + HASH_SUFFIX);
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX) || !Files.exists(hash)) {
            return Optional.empty();
        }
        try {
            Instant taken =
                    MOMENT.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()), Instant::from);
            return Optional.of(new Backup(name, taken, Files.size(file), hashIn(hash)));
        } catch (DateTimeException | IOException | IllegalArgumentException another) {
            LOG.warnf("%s in the backup folder is no whole backup", name);
            return Optional.empty();
        }
    }

    static String hashIn(Path file) throws IOException {
        String line = Files.readString(file).strip();
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }

    @Override
    public void discard(Backup backup) {
        remove(folder.resolve(backup.name()));
        remove(folder.resolve(backup.name() + HASH_SUFFIX));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new ProblemException(new Problem.Unavailable(PART), failure);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
