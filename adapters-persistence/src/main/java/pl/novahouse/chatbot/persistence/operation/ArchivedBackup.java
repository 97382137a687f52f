package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An archive on the disk, whole by its hash, from which an empty place can be filled. */
public final class ArchivedBackup implements AutoCloseable {

    private static final String MIGRATIONS = "db/migration/";

    private static final String ANYTHING = """
            SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'S')
            """;

    private final ZipFile archive;
    private final ArchiveManifest manifest;

    private ArchivedBackup(ZipFile archive, ArchiveManifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /** @throws RestorationException when it is not there, damaged, or of another format */
    public static ArchivedBackup open(Path file) {
        try {
            requireWhole(file);
            ZipFile archive = new ZipFile(file.toFile());
            try (InputStream document = content(archive, ArchiveManifest.ENTRY)) {
                return new ArchivedBackup(archive, ArchiveManifest.read(document));
            } catch (IOException | RestorationException failure) {
                archive.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new RestorationException("The archive " + file + " cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static void requireWhole(Path file) throws IOException {
        Path hashFile = file.resolveSibling(file.getFileName() + ArchiveBackups.HASH_SUFFIX);
        if (!Files.exists(file) || !Files.exists(hashFile)) {
            throw new RestorationException("There is no archive " + file + " with its hash " + hashFile + ".");
        }
        MessageDigest digest = ArchiveBackups.sha256();
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(ArchiveBackups.hashIn(hashFile))) {
            throw new RestorationException("The archive " + file + " is damaged: its SHA-256 is not the one in "
                    + hashFile + ". Take another one.");
        }
    }

    private static InputStream content(ZipFile archive, String name) throws IOException {
        return archive.getInputStream(Optional.ofNullable(archive.getEntry(name))
                .orElseThrow(() -> new RestorationException("The archive lacks " + name + ".")));
    }

    /** How many rows all its tables have together. */
    public long rows() {
        return manifest.tables().stream().mapToLong(ArchiveManifest.Table::rows).sum();
    }

    public long files() {
        return manifest.files();
    }

    /**
     * Fills an empty database and an empty folder. The database gets the schema that the archive had; what is newer
     * is for the next start of the service.
     *
     * @throws RestorationException when one of them is not empty, this program is older than the archive, or anything
     *     fails; the database is empty as before then, unless the rows that came are not those that were counted
     */
    public void restoreInto(DatabaseAccess access, BackupSettings settings) {
        requireKnownMigrations();
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            requireEmpty(statement, settings.uploads());
            int release = Math.max(manifest.release(), connection.getMetaData().getDatabaseMajorVersion());
            Path program = new PostgresPrograms(settings.programs()).find("pg_restore", release);
            fill(program, access, settings);
            if (!DatabaseSnapshot.count(statement).equals(manifest.tables())) {
                throw new RestorationException("The restored tables do not have the rows that were counted when the"
                        + " archive was made: empty the database and take another archive.");
            }
            unpack(settings.uploads());
        } catch (SQLException | IOException failure) {
            throw new RestorationException("The archive cannot be restored: " + failure.getMessage(), failure);
        }
    }

    private void requireKnownMigrations() {
        for (String script : manifest.migrations()) {
            String path = script.startsWith(MIGRATIONS) ? script : MIGRATIONS + script;
            if (ArchivedBackup.class.getClassLoader().getResource(path) == null) {
                throw new RestorationException("The archive was made by a newer program (it has the migration " + path
                        + "): restore it with that one.");
            }
        }
    }

    private void fill(Path program, DatabaseAccess access, BackupSettings settings) throws IOException {
        List<String> arguments = List.of(
                "--exit-on-error",
                "--single-transaction",
                "--no-owner",
                "--no-privileges",
                "--no-password",
                "--dbname=" + access.database());
        try (InputStream dump = content(archive, ArchiveManifest.DUMP)) {
            new PostgresRun(program, arguments, access, settings.limit()).readFrom(dump);
        }
    }

    private static void requireEmpty(Statement statement, Path uploads) throws SQLException, IOException {
        try (ResultSet count = statement.executeQuery(ANYTHING)) {
            count.next();
            if (count.getLong(1) > 0) {
                throw new RestorationException("The database is not empty: restore into a new one.");
            }
        }
        if (Files.isDirectory(uploads)) {
            try (Stream<Path> files = Files.list(uploads)) {
                if (files.findAny().isPresent()) {
                    throw new RestorationException("The folder " + uploads + " is not empty: name another one.");
                }
            }
        }
    }

    private void unpack(Path uploads) throws IOException {
        Path root = uploads.toAbsolutePath().normalize();
        for (ZipEntry entry : archive.stream()
                .filter(entry -> entry.getName().startsWith(ArchiveManifest.UPLOADS) && !entry.isDirectory())
                .toList()) {
            Path target = root.resolve(entry.getName().substring(ArchiveManifest.UPLOADS.length()))
                    .normalize();
            if (!target.startsWith(root)) {
                throw new RestorationException("The archive holds a file that would lie outside " + root + ".");
            }
            Files.createDirectories(target.getParent());
            try (InputStream file = archive.getInputStream(entry)) {
                Files.copy(file, target);
            }
        }
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException failure) {
            throw new RestorationException("The archive could not be closed.", failure);
        }
    }
}
