package pl.novahouse.chatbot.persistence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import pl.novahouse.chatbot.application.retention.port.ErasureJournal;
import pl.novahouse.chatbot.domain.retention.Tombstone;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** A line a tombstone, forced to the disk; several processes may write one file. A torn last line is passed over. */
@ApplicationScoped
public class FileErasureJournal implements ErasureJournal {

    private static final String PART = "erasure journal";
    private static final int FIELDS = 4;

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();

    public FileErasureJournal(JournalFile file) {
        this.file = file.path();
    }

    @Override
    public void append(Tombstone tombstone) {
        String subjects =
                tombstone.subjects().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        String line = "%s %s %s .%n".formatted(tombstone.receipt(), tombstone.at(), subjects);
        lock.lock();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
                    FileLock _ = channel.lock()) {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new ProblemException(new Problem.Unavailable(PART), failure);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Tombstone> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<Tombstone> tombstones = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                String[] fields = line.split(" ", -1);
                if (fields.length == FIELDS) {
                    tombstones.add(new Tombstone(
                            UUID.fromString(fields[0]),
                            Instant.parse(fields[1]),
                            Arrays.stream(fields[2].split(",", -1))
                                    .filter(id -> !id.isEmpty())
                                    .map(UUID::fromString)
                                    .collect(Collectors.toSet())));
                }
            }
            return tombstones;
        } catch (IOException failure) {
            throw new ProblemException(new Problem.Unavailable(PART), failure);
        }
    }
}
