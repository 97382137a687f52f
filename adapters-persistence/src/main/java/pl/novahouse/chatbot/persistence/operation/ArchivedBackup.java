package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

/** An archive on the disk, whole by its hash, from which an empty place can be filled. */
public final class ArchivedBackup implements AutoCloseable {

    private static final String UPLOADS = "uploads/";

    private static final String ANYTHING = """
            SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p', 'v', 'S')
            """;

    private static final String REFERENCES = """
            SELECT DISTINCT c.conrelid::regclass::text, c.confrelid::regclass::text FROM pg_constraint c
            WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND c.conrelid <> c.confrelid
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
     * @throws RestorationException when one of them is not empty, or anything fails; the database may be half-filled
     *     then and is to be emptied before another try
     */
    public void restoreInto(String jdbcUrl, String user, String password, Path uploads) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, user, password)) {
            requireEmpty(connection, uploads);
            Flyway.configure(ArchivedBackup.class.getClassLoader())
                    .dataSource(jdbcUrl, user, password)
                    .outOfOrder(true)
                    .resourceProvider(new ArchivedMigrations(manifest.migrations()))
                    .javaMigrationClassProvider(List::of)
                    .load()
                    .migrate();
            connection.setAutoCommit(false);
            fill(connection);
            connection.commit();
            unpack(uploads);
        } catch (SQLException | IOException | FlywayException failure) {
            throw new RestorationException("The archive cannot be restored: " + failure.getMessage(), failure);
        }
    }

    private static void requireEmpty(Connection connection, Path uploads) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(ANYTHING)) {
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

    private void fill(Connection connection) throws SQLException, IOException {
        List<ArchiveManifest.Table> ordered = inOrderOfReferences(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = 0");
            for (ArchiveManifest.Table table : ordered) {
                statement.execute("ALTER TABLE " + SqlNames.quoted(table.name()) + " DISABLE TRIGGER USER");
            }
            statement.execute("TRUNCATE "
                    + ordered.stream()
                            .map(table -> SqlNames.quoted(table.name()))
                            .collect(Collectors.joining(", ")));
            for (ArchiveManifest.Table table : ordered) {
                copy(connection, table);
            }
            for (ArchiveManifest.Table table : ordered) {
                statement.execute("ALTER TABLE " + SqlNames.quoted(table.name()) + " ENABLE TRIGGER USER");
            }
        }
        for (ArchiveManifest.Sequence sequence : manifest.sequences()) {
            try (PreparedStatement set = connection.prepareStatement("SELECT setval(CAST(? AS regclass), ?)")) {
                set.setString(1, SqlNames.quoted(sequence.name()));
                set.setLong(2, sequence.value());
                set.execute();
            }
        }
    }

    private void copy(Connection connection, ArchiveManifest.Table table) throws SQLException, IOException {
        try (InputStream rows = content(archive, table.entry())) {
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + SqlNames.table(table.name(), table.columns()) + " FROM STDIN", rows);
            if (copied != table.rows()) {
                throw new RestorationException(
                        "The table " + table.name() + " has " + copied + " rows instead of " + table.rows() + ".");
            }
        }
    }

    /** A table comes after those that it refers to. */
    private List<ArchiveManifest.Table> inOrderOfReferences(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        manifest.tables().forEach(table -> needs.put(table.name(), new LinkedHashSet<>()));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(REFERENCES)) {
            while (row.next()) {
                Set<String> needed = needs.get(row.getString(1));
                if (needed != null) {
                    needed.add(row.getString(2));
                }
            }
        }
        List<ArchiveManifest.Table> waiting = new ArrayList<>(manifest.tables());
        List<ArchiveManifest.Table> ordered = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            ArchiveManifest.Table next = waiting.stream()
                    .filter(table -> placed.containsAll(needs.getOrDefault(table.name(), Set.of())))
                    .findFirst()
                    .orElseThrow(() -> new RestorationException("The tables refer to one another in a circle."));
            waiting.remove(next);
            ordered.add(next);
            placed.add(next.name());
        }
        return ordered;
    }

    private void unpack(Path uploads) throws IOException {
        Path root = uploads.toAbsolutePath().normalize();
        for (ZipEntry entry : archive.stream()
                .filter(entry -> entry.getName().startsWith(UPLOADS) && !entry.isDirectory())
                .toList()) {
            Path target =
                    root.resolve(entry.getName().substring(UPLOADS.length())).normalize();
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
