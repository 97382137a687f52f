package pl.novahouse.chatbot.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private final List<Process> children = new ArrayList<>();

    @AfterEach
    void leave_nothing_running() throws IOException {
        children.forEach(Process::destroyForcibly);
        Postmaster.of(home().resolve("data")).ifPresent(left -> left.pid().destroyForcibly());
    }

    @Test
    void what_was_committed_survives_a_kill_of_the_program_and_its_server_is_adopted()
            throws IOException, InterruptedException, SQLException {
        Process program = program("first");
        Postmaster orphan = postmaster();
        kill(program.toHandle());
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThat(server.isAdopted()).isTrue();
            assertThat(rows(server)).containsExactly("first");
        }
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void what_was_committed_survives_a_kill_of_the_program_and_of_the_server()
            throws IOException, InterruptedException, SQLException {
        Process program = program("second");
        Postmaster postmaster = postmaster();
        kill(program.toHandle());
        kill(postmaster.pid());

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThat(server.isAdopted()).isFalse();
            assertThat(rows(server)).containsExactly("second");
            assertThat(settings(server)).containsExactly("on", "on", "on");
        }
    }

    @Test
    void a_terminated_program_stops_its_server_cleanly() throws IOException, InterruptedException, SQLException {
        Process program = program("third");
        Postmaster postmaster = postmaster();
        program.destroy();

        assertThat(program.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(postmaster.isAlive()).isFalse();
        assertThat(home().resolve("data/postmaster.pid")).doesNotExist();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThat(rows(server)).containsExactly("third");
        }
    }

    @Test
    void a_folder_serves_one_program_at_a_time_and_only_who_knows_the_password() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home()))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining("in use by another running instance");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_set_up_that_was_cut_short_is_put_aside_and_done_again() throws IOException, SQLException {
        Files.createDirectories(home().resolve("data"));
        Files.writeString(home().resolve("data/PG_VERSION"), "18\n");
        Files.writeString(home().resolve("data/postgresql.conf"), "# half");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThat(settings(server)).hasSize(3);
        }
        try (var entries = Files.list(home())) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("unfinished-"));
        }
    }

    @Test
    void a_stale_pid_file_that_names_another_program_does_not_stop_the_start() throws IOException, SQLException {
        EmbeddedPostgres.start(home()).close();
        Files.writeString(
                home().resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + home().resolve("data") + "\n1\n1\n\n\n\nready\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(home())) {
            assertThat(settings(server)).hasSize(3);
        }
    }

    @Test
    void data_of_another_version_is_declined_with_a_sentence() throws IOException {
        Files.createDirectories(home().resolve("data"));
        Files.writeString(home().resolve("data/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(home()))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining("was written by PostgreSQL 16 and this program carries PostgreSQL 18");
        assertThat(home().resolve("data/PG_VERSION")).hasContent("16");
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("postgres")))
                .isInstanceOf(EmbeddedPostgresException.class)
                .hasMessageContaining(file.resolve("postgres") + " cannot be written");
    }

    private Path home() {
        return temporary.resolve("home");
    }

    private Postmaster postmaster() throws IOException {
        return Postmaster.of(home().resolve("data")).orElseThrow();
    }

    /** Starts the program and returns when its row is committed. */
    private Process program(String value) throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherProcess.class.getName(),
                        home().toString(),
                        value)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        children.add(program);
        BufferedReader output = program.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(ServerInAnotherProcess.READY)) {
            line = output.readLine();
        }
        assertThat(line).as("the program's last line").isEqualTo(ServerInAnotherProcess.READY);
        return program;
    }

    private static void kill(ProcessHandle process) throws InterruptedException {
        assertThat(process.destroyForcibly()).isTrue();
        assertThat(new Postmaster(process, 0).awaitEnd(LIMIT)).isTrue();
    }

    private static List<String> rows(EmbeddedPostgres server) throws SQLException {
        return column(server, "SELECT value FROM kept");
    }

    private static List<String> settings(EmbeddedPostgres server) throws SQLException {
        return column(
                server,
                "SELECT setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes')");
    }

    private static List<String> column(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
