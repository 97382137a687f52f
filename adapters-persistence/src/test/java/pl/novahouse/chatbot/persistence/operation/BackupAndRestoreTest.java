package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
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
import pl.novahouse.chatbot.domain.shared.ProblemException;
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
            archive.restoreInto(new DatabaseAccess(elsewhere, "postgres", ""), settings("restored"));
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
            archive.restoreInto(new DatabaseAccess(elsewhere, "postgres", ""), settings("restored"));
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
            archive.restoreInto(new DatabaseAccess(elsewhere, "postgres", ""), settings("restored"));
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
                        archive.restoreInto(new DatabaseAccess(url, "postgres", ""), settings("restored"));
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

    @Test
    void the_dump_is_of_the_custom_format_and_can_be_read_without_this_program() throws Exception {
        live();
        Backup backup = backups().take(NIGHT);
        Path dump = home.resolve("database.dump");
        try (ZipFile archive = new ZipFile(
                        home.resolve("backups").resolve(backup.name()).toFile());
                InputStream content = archive.getInputStream(archive.getEntry("database.dump"))) {
            Files.copy(content, dump);
        }

        assertThat(Files.readAllBytes(dump)).startsWith("PGDMP".getBytes(StandardCharsets.US_ASCII));
        Process listing = new ProcessBuilder(
                        new PostgresPrograms(Optional.empty())
                                .find("pg_restore", 18)
                                .toString(),
                        "--list",
                        dump.toString())
                .start();
        assertThat(new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("TABLE DATA public audit_entry", "TABLE DATA public flyway_schema_history");
    }

    @Test
    void who_merely_owns_a_database_can_be_restored_and_backed_up() throws Exception {
        live();
        Backup backup = backups().take(NIGHT);
        String owned = emptyDatabase();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE owner_" + name(owned) + " LOGIN");
            statement.execute("ALTER DATABASE " + name(owned) + " OWNER TO owner_" + name(owned));
        }
        DatabaseAccess access = new DatabaseAccess(owned, "owner_" + name(owned), "");
        try (ArchivedBackup archive = open(backup)) {
            archive.restoreInto(access, settings("restored"));
        }

        try (AgroalDataSource external = AgroalDataSource.from(pool(access))) {
            Backup again = new ArchiveBackups(settings("restored"), external).take(NIGHT.plusSeconds(60));
            try (ArchivedBackup first = open(backup);
                    ArchivedBackup second = open(again)) {
                assertThat(second.rows()).isEqualTo(first.rows());
            }
        }
    }

    private static AgroalDataSourceConfigurationSupplier pool(DatabaseAccess access) {
        return new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(connections ->
                                connections.jdbcUrl(access.jdbcUrl()).principal(new NamePrincipal(access.user()))));
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    @Test
    void a_place_that_pg_restore_could_not_fill_is_still_empty() throws Exception {
        live();
        Backup backup = backups().take(NIGHT);
        String elsewhere = emptyDatabase();
        DatabaseAccess access = new DatabaseAccess(elsewhere, "postgres", "");
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DOMAIN public.message AS text");
        }

        try (ArchivedBackup archive = open(backup)) {
            assertThatExceptionOfType(RestorationException.class)
                    .isThrownBy(() -> archive.restoreInto(access, settings("restored")))
                    .withMessageContaining("pg_restore failed with code 1: pg_restore: error:");
        }
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            assertThat(DatabaseSnapshot.count(statement)).isEmpty();
        }
        assertThat(home.resolve("restored")).doesNotExist();
    }

    @Test
    void without_the_program_the_backup_fails_and_says_what_to_install() throws IOException {
        Path empty = Files.createDirectories(home.resolve("empty"));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        backupsBy(Optional.of(empty), Duration.ofMinutes(1)).take(NIGHT))
                .havingCause()
                .withMessageContaining("There is no pg_dump and pg_restore of PostgreSQL 18 or newer in " + empty)
                .withMessageContaining("postgresql-client-18");
        assertThat(home.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void an_older_program_is_refused() throws IOException {
        Path old = programs("echo \"pg_dump (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\"");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () -> backupsBy(Optional.of(old), Duration.ofMinutes(1)).take(NIGHT))
                .havingCause()
                .withMessageContaining(old + "=15");
    }

    @Test
    void a_program_that_hangs_is_stopped_and_leaves_nothing() throws IOException {
        Path hanging = programs("""
                if [ "$1" = --version ]; then echo "pg_dump (PostgreSQL) 18.6"; exit 0; fi
                echo PGDMP; exec sleep 100
                """);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        backupsBy(Optional.of(hanging), Duration.ofSeconds(2)).take(NIGHT))
                .havingCause()
                .withMessageContaining("pg_dump was stopped after PT2S");
        assertThat(home.resolve("backups")).isEmptyDirectory();
    }

    @Test
    void a_program_that_fails_is_quoted_without_rows_and_gets_the_password_by_its_environment_only()
            throws IOException {
        Path failing = programs("""
                if [ "$1" = --version ]; then echo "pg_dump (PostgreSQL) 18.6"; exit 0; fi
                echo "pg_dump: error: query failed: $* for $PGUSER" >&2
                echo "DETAIL: Key (email)=(someone@example.com)" >&2
                exit 1
                """);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() ->
                        backupsBy(Optional.of(failing), Duration.ofMinutes(1)).take(NIGHT))
                .havingCause()
                .withMessageContaining("pg_dump failed with code 1: pg_dump: error: query failed: --format=custom")
                .withMessageContaining("for postgres")
                .withMessageNotContaining("someone");
    }

    @Test
    void an_address_becomes_the_environment_of_the_programs() {
        assertThat(new DatabaseAccess(
                                "jdbc:postgresql://db.example:6432/nova?sslmode=verify-full&sslrootcert=/ca.pem",
                                "chat",
                                "s3cret")
                        .environment())
                .containsEntry("PGHOST", "db.example")
                .containsEntry("PGPORT", "6432")
                .containsEntry("PGDATABASE", "nova")
                .containsEntry("PGSSLMODE", "verify-full")
                .containsEntry("PGSSLROOTCERT", "/ca.pem")
                .containsEntry("PGUSER", "chat")
                .containsEntry("PGPASSWORD", "s3cret");
        assertThat(new DatabaseAccess("jdbc:postgresql://[::1]/nova?user=chat&password=x&ssl=true", "", "")
                        .environment())
                .containsEntry("PGHOST", "::1")
                .containsEntry("PGPORT", "5432")
                .containsEntry("PGUSER", "chat")
                .containsEntry("PGPASSWORD", "x")
                .containsEntry("PGSSLMODE", "verify-full");
        assertThat(new DatabaseAccess("jdbc:postgresql://db/nova", "chat", "s3cret"))
                .asString()
                .doesNotContain("s3cret");
    }

    @Test
    void a_draft_that_a_killed_process_left_behind_goes_with_a_later_backup() throws IOException {
        Path old = Files.createFile(
                Files.createDirectories(home.resolve("backups")).resolve("nova-20260101T013000Z.zip.part"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path other = Files.createFile(home.resolve("backups/nova-20260302T012900Z.zip.part"));

        backups().take(NIGHT);

        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    private ArchiveBackups backupsBy(Optional<Path> programs, Duration limit) {
        return new ArchiveBackups(settings("uploads", programs, limit), database);
    }

    /** A folder with two programs that do what the script says. */
    private Path programs(String script) throws IOException {
        Path folder = Files.createDirectories(home.resolve("programs"));
        for (String name : List.of("pg_dump", "pg_restore")) {
            Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script);
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private ArchiveBackups backups() {
        return new ArchiveBackups(settings("uploads"), database);
    }

    private BackupSettings settings(String uploads) {
        return settings(uploads, Optional.empty(), Duration.ofMinutes(1));
    }

    private BackupSettings settings(String uploads, Optional<Path> programs, Duration limit) {
        return new BackupSettings(true, home.resolve("backups"), home.resolve(uploads), programs, limit);
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
                        + " '|' ORDER BY t::text)), '') FROM " + table + " t")) {
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
