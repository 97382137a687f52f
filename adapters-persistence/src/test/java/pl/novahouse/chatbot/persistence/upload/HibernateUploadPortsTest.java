package pl.novahouse.chatbot.persistence.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.NOON;
import static pl.novahouse.chatbot.application.conversation.port.SampleConversations.fresh;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.application.upload.SweepUploads;
import pl.novahouse.chatbot.application.upload.port.UploadFiles;
import pl.novahouse.chatbot.application.upload.port.UploadFilesContract;
import pl.novahouse.chatbot.application.upload.port.Uploads;
import pl.novahouse.chatbot.application.upload.port.UploadsContract;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.FileKind;
import pl.novahouse.chatbot.domain.upload.FileName;
import pl.novahouse.chatbot.domain.upload.Upload;
import pl.novahouse.chatbot.domain.upload.UploadId;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
class HibernateUploadPortsTest implements UploadsContract, UploadFilesContract {

    private final Transactions transactions;
    private final Conversations conversations;
    private final Uploads uploads;
    private final AgroalDataSource database;
    private final Path root;
    private final UploadFiles files;

    @Inject
    HibernateUploadPortsTest(
            Transactions transactions, Conversations conversations, Uploads uploads, AgroalDataSource database)
            throws IOException {
        this.transactions = transactions;
        this.conversations = conversations;
        this.uploads = uploads;
        this.database = database;
        this.root = Files.createTempDirectory("uploads-test");
        this.files = new FolderUploadFiles(new UploadFolder(root.resolve("uploads")), database);
    }

    @AfterEach
    void removeTheFolder() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Uploads uploads() {
        return uploads;
    }

    @Override
    public UploadFiles files() {
        return files;
    }

    @Test
    void a_deleted_conversation_takes_its_rows_along_and_the_sweep_its_files() throws SQLException {
        Upload upload = kept();
        files.keep(upload.id(), bytes("a plan"), Optional.of(bytes("small")));
        assertThat(sweep()).isEqualTo(new SweepUploads.Result(0, 0));

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM conversation")).isEqualTo(1);
        }

        assertThat(sweep()).isEqualTo(new SweepUploads.Result(0, 1));
        assertThat(entries()).isEmpty();
    }

    @Test
    void what_a_death_left_half_written_is_swept() throws IOException {
        Upload upload = kept();
        files.keep(upload.id(), bytes("a plan"), Optional.empty());
        Path own = storeFolder();
        Files.writeString(own.resolve(UUID.randomUUID() + ".part"), "half");
        Files.writeString(own.resolve(UUID.randomUUID() + ".small"), "whole");
        Files.writeString(own.resolve(UUID.randomUUID() + ".small.part"), "half");
        Files.writeString(own.resolve("README"), "not ours");

        assertThat(sweep().files()).isEqualTo(3);

        assertThat(entries())
                .containsExactlyInAnyOrder("README", upload.id().value().toString());
        assertThat(files.content(upload.id())).contains(bytes("a plan"));
    }

    @Test
    void what_arrived_long_ago_and_was_never_taken_in_is_swept() throws IOException {
        Path incoming = Files.createDirectories(root.resolve("uploads").resolve("incoming"));
        Path old = Files.writeString(incoming.resolve("resteasy1upload"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(601)));
        Path recent = Files.writeString(incoming.resolve("resteasy2upload"), "half");
        Files.setLastModifiedTime(recent, FileTime.from(NOON.minusSeconds(599)));

        assertThat(sweep().files()).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(recent).exists();
    }

    @Test
    void nobody_but_the_service_reads_the_folder() throws IOException {
        files.keep(new UploadId(UUID.randomUUID()), bytes("a plan"), Optional.empty());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(storeFolder())))
                .isEqualTo("rwx------");
    }

    private Path storeFolder() throws IOException {
        try (Stream<Path> stores = Files.list(root.resolve("uploads"))) {
            return stores.filter(store -> !store.endsWith("incoming")).toList().getFirst();
        }
    }

    private List<String> entries() {
        try (Stream<Path> entries = Files.list(storeFolder())) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SweepUploads.Result sweep() {
        return new SweepUploads(transactions, uploads, files, InstantSource.fixed(NOON))
                .execute(new SweepUploads.Command(Duration.ofMinutes(10)));
    }

    private Upload kept() {
        OpenConversation conversation = fresh();
        Upload upload = Upload.arriving(
                new UploadId(UUID.randomUUID()), conversation.id(), FileName.of("plan.pdf"), FileKind.PDF, 6, NOON);
        return transactions.inTransaction(() -> {
            conversations.add(conversation);
            uploads.add(upload);
            return uploads.update(upload.quarantined(NOON));
        });
    }

    private static FileContent bytes(String text) {
        return FileContent.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
