package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.application.audit.VerifyAuditTrail;
import pl.novahouse.chatbot.application.audit.port.AuditTrail;
import pl.novahouse.chatbot.application.consent.port.ConsentLedger;
import pl.novahouse.chatbot.application.consent.port.SampleConsents;
import pl.novahouse.chatbot.application.conversation.port.Conversations;
import pl.novahouse.chatbot.application.conversation.port.SampleConversations;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.audit.Actor;
import pl.novahouse.chatbot.domain.audit.AuditAction;
import pl.novahouse.chatbot.domain.audit.AuditEvent;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.OpenConversation;
import pl.novahouse.chatbot.domain.operation.Backup;
import pl.novahouse.chatbot.persistence.shared.PostgresHarness;

@QuarkusTest
@WithTestResource(PostgresHarness.class)
@Timeout(120)
class BackupAndRestoreTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T01:30:00Z");

    private final AgroalDataSource database;
    private final Transactions transactions;
    private final Conversations conversations;
    private final ConsentLedger ledger;
    private final AuditTrail trail;
    private final Flyway flyway;
    private final String url;

    @TempDir
    private Path home;

    @Inject
    BackupAndRestoreTest(
            AgroalDataSource database,
            Transactions transactions,
            Conversations conversations,
            ConsentLedger ledger,
            AuditTrail trail,
            Flyway flyway,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.database = database;
        this.transactions = transactions;
        this.conversations = conversations;
        this.ledger = ledger;
        this.trail = trail;
        this.flyway = flyway;
        this.url = url;
    }

    @Test
    void every_table_and_every_file_comes_back_as_it_was() throws Exception {
        live();
        Files.createDirectories(home.resolve("uploads/store"));
        Files.write(home.resolve("uploads/store/one"), new byte[] {0, 1, (byte) 255, '\n'});

        Backup backup = backups().take(NIGHT);
        Map<String, String> before = digests(database.getConnection());

        String elsewhere = emptyDatabase();
        try (ArchivedBackup archive = open(backup)) {
            assertThat(archive.rows()).isGreaterThanOrEqualTo(4);
            archive.restoreInto(elsewhere, "postgres", "", home.resolve("restored"));
        }

        try (Connection connection = DriverManager.getConnection(elsewhere, "postgres", "")) {
            assertThat(digests(connection)).isEqualTo(before);
        }
        assertThat(home.resolve("restored/store/one")).hasSameBinaryContentAs(home.resolve("uploads/store/one"));
        assertThat(Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .dataSource(elsewhere, "postgres", "")
                        .load()
                        .validateWithResult()
                        .validationSuccessful)
                .isTrue();
    }

    @Test
    void what_was_restored_goes_on_where_it_stopped_and_refuses_what_it_refused() throws Exception {
        live();
        Backup backup = backups().take(NIGHT);
        String elsewhere = emptyDatabase();
        try (ArchivedBackup archive = open(backup)) {
            archive.restoreInto(elsewhere, "postgres", "", home.resolve("restored"));
        }

        try (Connection connection = DriverManager.getConnection(elsewhere, "postgres", "");
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("DELETE FROM audit_entry"))
                    .withMessageContaining("append-only");
            statement.executeUpdate("""
                    INSERT INTO message (id, conversation_id, turn, author, text, at)
                    SELECT gen_random_uuid(), id, 1, 'VISITOR', 'x', now() FROM conversation LIMIT 1
                    """);
        }
    }

    @Test
    void the_copy_is_of_one_moment_while_others_go_on_writing() throws Exception {
        live();
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.startVirtualThread(() -> {
            while (!enough.get()) {
                live();
            }
        });
        Backup backup = backups().take(NIGHT);
        enough.set(true);
        writer.join();

        String elsewhere = emptyDatabase();
        try (ArchivedBackup archive = open(backup)) {
            archive.restoreInto(elsewhere, "postgres", "", home.resolve("restored"));
        }
        try (Connection connection = DriverManager.getConnection(elsewhere, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM audit_entry) = (SELECT sequence FROM audit_head),
                            (SELECT count(*) FROM conversation) = (SELECT count(*) FROM audit_entry)
                        """)) {
            row.next();
            assertThat(row.getBoolean(1)).isTrue();
            assertThat(row.getBoolean(2)).isTrue();
        }
        assertThat(new VerifyAuditTrail(transactions, trail)
                        .execute(new VerifyAuditTrail.Command(Optional.empty(), Optional.empty())))
                .isInstanceOf(VerifyAuditTrail.Result.Intact.class);
    }

    @Test
    void a_damaged_archive_and_a_place_in_use_are_refused() throws Exception {
        live();
        Backup backup = backups().take(NIGHT);

        assertThatExceptionOfType(RestorationException.class)
                .isThrownBy(() -> {
                    try (ArchivedBackup archive = open(backup)) {
                        archive.restoreInto(url, "postgres", "", home.resolve("restored"));
                    }
                })
                .withMessageContaining("not empty");

        Path file = home.resolve("backups").resolve(backup.name());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatExceptionOfType(RestorationException.class)
                .isThrownBy(() -> open(backup))
                .withMessageContaining("damaged");
    }

    @Test
    void only_whole_copies_are_listed_and_a_discarded_one_is_gone() throws IOException {
        ArchiveBackups backups = backups();
        Backup first = backups.take(NIGHT);
        Backup second = backups.take(NIGHT.plusSeconds(86_400));
        Files.createFile(home.resolve("backups/nova-20260304T013000Z.zip.part"));
        Files.createFile(home.resolve("backups/nova-20260305T013000Z.zip"));

        assertThat(backups.kept()).containsExactly(second, first);
        backups.discard(first);
        assertThat(backups.kept()).containsExactly(second);
        try (var files = Files.list(home.resolve("backups"))) {
            assertThat(files).noneMatch(file -> file.toString().contains("20260302"));
        }
    }

    private ArchiveBackups backups() {
        return new ArchiveBackups(new BackupFolders(home.resolve("backups"), home.resolve("uploads")), database);
    }

    private ArchivedBackup open(Backup backup) {
        return ArchivedBackup.open(home.resolve("backups").resolve(backup.name()));
    }

    /** One more of several things, in one transaction. */
    private void live() {
        transactions.inTransaction(() -> {
            OpenConversation conversation = SampleConversations.fresh();
            conversations.add(conversation);
            ledger.append(SampleConsents.granted(conversation.id(), Purpose.CONTACT));
            trail.record(AuditEvent.of(new Actor.Visitor(UUID.randomUUID()), AuditAction.BACKUP_TAKEN)
                    .withNote("tab\there, \"quotes\" and żółć"));
            return conversation;
        });
    }

    private String emptyDatabase() throws SQLException {
        String name = "restored_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url.replaceAll("/[^/]*$", "/" + name);
    }

    /** A hash of all rows of every table. */
    private static Map<String, String> digests(Connection connection) throws SQLException {
        Map<String, String> digests = new LinkedHashMap<>();
        try (connection;
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) || ':' || coalesce(md5(string_agg(t::text,"
                        + " '|' ORDER BY t::text)), '') FROM " + SqlNames.quoted(table) + " t")) {
                    row.next();
                    digests.put(table, row.getString(1));
                }
            }
        }
        return digests;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new java.util.ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                SELECT tablename FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history' ORDER BY tablename
                """)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
