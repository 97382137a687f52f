package pl.novahouse.chatbot.bootstrap.benchmark;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;

/** The least that a turn could be: an endpoint that inserts two rows in one transaction. Arguments: JDBC address, port. */
final class BareEndpoint {

    private static final int CONNECTIONS = 16;
    private static final byte[] ANSWER = "{\"reply\":\"ok\"}".getBytes(StandardCharsets.UTF_8);

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);

    private BareEndpoint(String jdbcUrl) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(jdbcUrl);
            connection.setAutoCommit(false);
            pool.add(connection);
        }
    }

    public static void main(String... args) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(args[0]);
                Statement statement = connection.createStatement()) {
            // A schema of its own: the service's migrations refuse one that holds foreign tables.
            statement.execute("create schema bare");
            statement.execute("create table bare.message (id bigserial primary key, text text not null)");
        }
        BareEndpoint endpoint = new BareEndpoint(args[0]);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/turn", exchange -> {
            String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            endpoint.insertTwice(message);
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
    }

    private void insertTwice(String message) throws IOException {
        try {
            Connection connection = pool.take();
            try (PreparedStatement insert = connection.prepareStatement("insert into bare.message (text) values (?)")) {
                for (String text : new String[] {message, "ok"}) {
                    insert.setString(1, text);
                    insert.executeUpdate();
                }
                connection.commit();
            } finally {
                pool.add(connection);
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
