package pl.novahouse.chatbot.persistence.operation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The program that the tests kill: it starts the server of a folder, commits one row and waits. */
final class ServerInAnotherProcess {

    static final String READY = "committed";

    private ServerInAnotherProcess() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (value text)");
            statement.execute("INSERT INTO kept VALUES ('" + arguments[1] + "')");
        }
        try (PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(READY);
            Thread.sleep(java.time.Duration.ofMinutes(5));
        }
    }
}
