package pl.novahouse.chatbot.persistence.upload;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.UploadId;

/**
 * Files in a folder that only this process' user may read, each under its identity and without an extension. A file
 * is written under another name, forced to the disk and renamed, the thumbnail before the file itself. Every database
 * has a subfolder of its own; beside them, {@code incoming} is where the server puts what is still arriving.
 */
@Singleton
public final class FolderUploadFiles implements UploadFiles {

    private static final String PART = "uploads";
    private static final String UNFINISHED = ".part";
    private static final String INCOMING = "incoming";
    private static final String SMALL = ".small";
    private static final int UUID_LENGTH = 36;

    private final Path root;
    private final AgroalDataSource database;
    private final AtomicReference<Path> folder = new AtomicReference<>();

    public FolderUploadFiles(UploadFolder place, AgroalDataSource database) {
        this.root = place.root();
        this.database = database;
    }

    @Override
    public void keep(UploadId id, FileContent content, Optional<FileContent> thumbnail) {
        try {
            Path own = folder();
            if (thumbnail.isPresent()) {
                write(own, id.value() + SMALL, thumbnail.get());
            }
            write(own, id.value().toString(), content);
            force(own);
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public Optional<FileContent> content(UploadId id) {
        return read(id.value().toString());
    }

    @Override
    public Optional<FileContent> thumbnail(UploadId id) {
        return read(id.value() + SMALL);
    }

    @Override
    public void remove(UploadId id) {
        try {
            Path own = folder();
            for (String name : List.of(id.value().toString(), id.value() + SMALL)) {
                Files.deleteIfExists(own.resolve(name));
                Files.deleteIfExists(own.resolve(name + UNFINISHED));
            }
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public int discardArrivals(Instant before) {
        Path incoming = root.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return 0;
        }
        int discarded = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    discarded++;
                }
            }
        } catch (NoSuchFileException gone) {
            return discarded;
        } catch (IOException failure) {
            throw unavailable(failure);
        }
        return discarded;
    }

    @Override
    public List<UploadId> all() {
        Set<UploadId> ids = new LinkedHashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
            for (Path file : files) {
                idOf(file.getFileName().toString()).ifPresent(ids::add);
            }
        } catch (IOException failure) {
            throw unavailable(failure);
        }
        return List.copyOf(ids);
    }

    /** Files of other names are not ours and stay. */
    private static Optional<UploadId> idOf(String name) {
        if (name.length() < UUID_LENGTH
                || !Set.of("", SMALL, UNFINISHED, SMALL + UNFINISHED).contains(name.substring(UUID_LENGTH))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UploadId(UUID.fromString(name.substring(0, UUID_LENGTH))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static void write(Path folder, String name, FileContent content) throws IOException {
        Path unfinished = folder.resolve(name + UNFINISHED);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(content.toByteArray());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes the renaming itself survive a loss of power, where folders can be forced at all. */
    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Optional<FileContent> read(String name) {
        try {
            return Optional.of(FileContent.of(Files.readAllBytes(folder().resolve(name))));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException failure) {
            throw unavailable(failure);
        }
    }

    private Path folder() throws IOException {
        Path known = folder.get();
        if (known == null || !Files.isDirectory(known)) {
            known = root.resolve(storeId());
            Files.createDirectories(known);
            if (isPosix(known)) {
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
                Files.setPosixFilePermissions(known, PosixFilePermissions.fromString("rwx------"));
            }
            folder.set(known);
        }
        return known;
    }

    private String storeId() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO upload_store DEFAULT VALUES ON CONFLICT DO NOTHING");
            try (ResultSet store = statement.executeQuery("SELECT id FROM upload_store")) {
                store.next();
                return store.getString(1);
            }
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    private static ProblemException unavailable(Exception failure) {
        return new ProblemException(new Problem.Unavailable(PART), failure);
    }
}
