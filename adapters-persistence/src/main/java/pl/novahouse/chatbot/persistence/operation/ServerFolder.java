package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * The folder of one local server, for its owner's eyes only: {@code data} (the cluster), {@code bin} (the unpacked
 * program), {@code password}, {@code complete} (the cluster was once set up to the end) and {@code lock}, held while
 * the program runs.
 */
final class ServerFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path home;
    private final FileChannel lockFile;

    private ServerFolder(Path home, FileChannel lockFile) {
        this.home = home;
        this.lockFile = lockFile;
    }

    /** Makes the folder where it is missing and takes it for this process. */
    static ServerFolder take(Path wanted) {
        Path home = wanted.toAbsolutePath().normalize();
        FileChannel lockFile;
        try {
            Files.createDirectories(home);
            restrict(home, "rwx------");
            home = home.toRealPath();
            lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new EmbeddedPostgresException(
                    "The database folder " + home
                            + " cannot be written: correct its permissions or name another folder.",
                    failure);
        }
        try {
            if (isLocked(lockFile)) {
                return new ServerFolder(home, lockFile);
            }
            lockFile.close();
        } catch (IOException failure) {
            throw new EmbeddedPostgresException("The database folder " + home + " cannot be locked.", failure);
        }
        throw new EmbeddedPostgresException("The database folder " + home
                + " is in use by another running instance: stop it or name another folder.");
    }

    private static boolean isLocked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    Path data() {
        return home.resolve("data");
    }

    Path binaries() {
        return home.resolve("bin");
    }

    /** Puts the remains of a first start that never ended out of the way; nothing is deleted. */
    void setAsideUnfinished() throws IOException {
        if (Files.exists(home.resolve("complete")) || !Files.isDirectory(data()) || isEmpty(data())) {
            return;
        }
        Path aside =
                home.resolve("unfinished-" + Files.getLastModifiedTime(data()).toMillis());
        Files.move(data(), aside);
    }

    void markComplete() throws IOException {
        Path marker = home.resolve("complete");
        if (!Files.exists(marker)) {
            Files.createFile(marker);
        }
    }

    /** Declines a cluster that another major version has written. */
    void requireVersion(String major) throws IOException {
        Path version = data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            return;
        }
        String found = Files.readString(version).strip();
        if (!found.equals(major)) {
            throw new EmbeddedPostgresException("The database folder " + home + " was written by PostgreSQL " + found
                    + " and this program carries PostgreSQL " + major
                    + ": dump it with the older program and restore it into another folder.");
        }
    }

    /** The password of this server, made at the first call and kept readable by the owner only. */
    String password() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            Path draft = Files.createTempFile(home, "password", ".tmp");
            restrict(draft, "rw-------");
            Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return home.toString();
    }
}
