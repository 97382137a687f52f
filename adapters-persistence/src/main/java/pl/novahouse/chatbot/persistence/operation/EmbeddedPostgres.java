package pl.novahouse.chatbot.persistence.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of one's own for the local run, with all its safety switches on: what was committed survives a
 * kill -9 of this process and of the server. A server that outlived the process that started it is adopted. It
 * listens on the loopback address only and asks for a password kept beside the data.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    private static final String MAJOR = "18";
    private static final String USER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int PORT_TRIES = 3;

    private static final String ACCESS = """
            # Loopback with a password; nobody else.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final ServerFolder folder;
    private final String password;
    private final Postmaster postmaster;
    private final io.zonky.test.db.postgres.embedded.@Nullable EmbeddedPostgres launcher;

    private EmbeddedPostgres(
            ServerFolder folder,
            String password,
            Postmaster postmaster,
            io.zonky.test.db.postgres.embedded.@Nullable EmbeddedPostgres launcher) {
        this.folder = folder;
        this.password = password;
        this.postmaster = postmaster;
        this.launcher = launcher;
    }

    /**
     * Starts the server of that folder, setting it up at the first call (some seconds), or adopts the one that still
     * runs there. Returns when the server takes connections.
     *
     * @throws EmbeddedPostgresException when the folder is not writable, in use, of another version, or the server
     *     does not start
     */
    public static EmbeddedPostgres start(Path home) {
        ServerFolder folder = ServerFolder.take(home);
        try {
            return startIn(folder);
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError failure) {
            folder.close();
            if (failure instanceof EmbeddedPostgresException known) {
                throw known;
            }
            throw new EmbeddedPostgresException(
                    "The local database in " + folder + " does not start (see "
                            + folder.data().resolve("log") + "): " + failure.getMessage(),
                    failure);
        } catch (InterruptedException interrupted) {
            folder.close();
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("The start of the local database was interrupted.", interrupted);
        }
    }

    private static EmbeddedPostgres startIn(ServerFolder folder)
            throws IOException, SQLException, InterruptedException {
        folder.requireVersion(MAJOR);
        String password = folder.password();
        Optional<Postmaster> survivor = awaitSurvivor(folder, password);
        if (survivor.isPresent()) {
            LOG.infof("adopted the database server that still ran in %s", folder);
            return new EmbeddedPostgres(folder, password, survivor.get(), null);
        }
        folder.setAsideUnfinished();
        Postmaster.forgetStale(folder.data());
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres launcher = launch(folder, password);
        Postmaster postmaster = Postmaster.of(folder.data())
                .orElseThrow(() -> new EmbeddedPostgresException("The local database in " + folder
                        + " ended at once; see " + folder.data().resolve("log") + "."));
        protect(folder, postmaster, password);
        folder.markComplete();
        return new EmbeddedPostgres(folder, password, postmaster, launcher);
    }

    /** A live server may still be starting, recovering or on its way out: it is given the time to become clear. */
    private static Optional<Postmaster> awaitSurvivor(ServerFolder folder, String password)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        Optional<Postmaster> survivor = Postmaster.of(folder.data());
        while (survivor.isPresent()) {
            if (serves(folder, survivor.get(), password)) {
                return survivor;
            }
            if (System.nanoTime() > end) {
                throw new EmbeddedPostgresException("The database server with process id "
                        + survivor.get().pid().pid() + " runs in " + folder + " and does not answer: stop it.");
            }
            Thread.sleep(POLL);
            survivor = Postmaster.of(folder.data());
        }
        return Optional.empty();
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres launch(ServerFolder folder, String password)
            throws IOException {
        IOException last = new IOException("no port was free");
        for (int attempt = 0; attempt < PORT_TRIES; attempt++) {
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres launcher =
                    builder(folder, password).start();
            Optional<Postmaster> postmaster = Postmaster.of(folder.data());
            if (postmaster.isPresent()
                    && postmaster.get().port() == launcher.getPort()
                    && serves(folder, postmaster.get(), password)) {
                return launcher;
            }
            launcher.close();
            last = new IOException("another server answers on port " + launcher.getPort());
        }
        throw last;
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder(
            ServerFolder folder, String password) {
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d");
    }

    /** Whether that process really is the server of this folder; a free port may be another's a moment later. */
    private static boolean serves(ServerFolder folder, Postmaster postmaster, String password) {
        try (Connection connection = connect(postmaster, password);
                Statement statement = connection.createStatement();
                ResultSet directory = statement.executeQuery("SHOW data_directory")) {
            return directory.next() && Files.isSameFile(Path.of(directory.getString(1)), folder.data());
        } catch (SQLException | IOException notYet) {
            LOG.debugf(notYet, "no answer from %s", folder);
            return false;
        }
    }

    /** Sets the password and closes every other door; harmless when done before. */
    private static void protect(ServerFolder folder, Postmaster postmaster, String password)
            throws IOException, SQLException {
        Path access = folder.data().resolve("pg_hba.conf");
        if (Files.readString(access).equals(ACCESS)) {
            return;
        }
        try (Connection connection = connect(postmaster, password);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER USER " + USER + " PASSWORD '" + password + "'");
            Path draft = folder.data().resolve("pg_hba.conf.new");
            Files.writeString(draft, ACCESS);
            Files.move(draft, access, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static Connection connect(Postmaster postmaster, String password) throws SQLException {
        return DriverManager.getConnection(url(postmaster), USER, password);
    }

    private static String url(Postmaster postmaster) {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/postgres";
    }

    public String jdbcUrl() {
        return url(postmaster);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Whether the server was already running when this process came. */
    public boolean isAdopted() {
        return launcher == null;
    }

    /** Stops the server after it has flushed its data, and frees the folder. */
    @Override
    public void close() {
        try (folder) {
            if (launcher == null) {
                postmaster.interrupt();
            } else {
                launcher.close();
            }
            if (!postmaster.awaitEnd(STOP_LIMIT)) {
                LOG.warnf("the database server in %s is still stopping", folder);
            }
        } catch (IOException failure) {
            throw new EmbeddedPostgresException("The local database in " + folder + " could not be stopped.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
