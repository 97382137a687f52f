package pl.novahouse.chatbot.bootstrap.benchmark;

import com.sun.net.httpserver.HttpExchange;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.persistence.shared.UuidV7Ids;

/**
 * The least that a turn could be: an endpoint that inserts a visitor's message and an answer, rows as the service
 * stores them in a table with the same columns, checks, indexes and foreign key. {@code /one} does so in one
 * transaction, {@code /two} in two, as a turn must: the message is safe before anybody waits for its answer.
 * Arguments: JDBC address, port. The migrations of the service must have run.
 */
final class BareEndpoint {

    private static final int CONNECTIONS = 16;
    private static final int CONVERSATIONS = 256;
    private static final byte[] ANSWER = "{\"reply\":\"ok\"}".getBytes(StandardCharsets.UTF_8);

    private static final String TABLES = """
            DROP SCHEMA IF EXISTS bare CASCADE;
            CREATE SCHEMA bare;
            CREATE TABLE bare.conversation (id uuid PRIMARY KEY);
            CREATE TABLE bare.message (LIKE public.message INCLUDING ALL,
                FOREIGN KEY (conversation_id) REFERENCES bare.conversation ON DELETE CASCADE)
            """;

    private static final String VISITOR = """
            INSERT INTO bare.message (id, conversation_id, turn, author, text, at)
            VALUES (?, ?, 1, 'VISITOR', ?, ?)""";

    private static final String HOUSE = """
            INSERT INTO bare.message (id, conversation_id, turn, author, text, at, language, answered_by, details, took_ms)
            VALUES (?, ?, 1, 'HOUSE', ?, ?, 'PL', 'LLM',
                    '{"quickReplies": [], "cards": [], "actions": [], "sources": []}', 1)""";

    private final BlockingQueue<Connection> pool = new ArrayBlockingQueue<>(CONNECTIONS);
    private final List<UUID> conversations = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Ids ids = new UuidV7Ids(InstantSource.system());

    private BareEndpoint(String jdbcUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO bare.conversation VALUES (?)")) {
            statement.execute(TABLES);
            for (int i = 0; i < CONVERSATIONS; i++) {
                UUID id = ids.next();
                conversations.add(id);
                insert.setObject(1, id);
                insert.executeUpdate();
            }
        }
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(jdbcUrl);
            connection.setAutoCommit(false);
            pool.add(connection);
        }
    }

    public static void main(String... args) throws IOException, SQLException {
        BareEndpoint endpoint = new BareEndpoint(args[0]);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1])), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/one", exchange -> endpoint.answer(exchange, false));
        server.createContext("/two", exchange -> endpoint.answer(exchange, true));
        server.start();
    }

    private void answer(HttpExchange exchange, boolean twoTransactions) throws IOException {
        String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try {
            insertTwice(message, twoTransactions);
        } catch (SQLException failure) {
            throw new IOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        exchange.sendResponseHeaders(200, ANSWER.length);
        exchange.getResponseBody().write(ANSWER);
        exchange.close();
    }

    private void insertTwice(String message, boolean twoTransactions) throws SQLException, InterruptedException {
        UUID conversation = conversations.get(Math.floorMod(next.getAndIncrement(), CONVERSATIONS));
        Connection connection = pool.take();
        try {
            insert(connection, VISITOR, conversation, message);
            if (twoTransactions) {
                connection.commit();
            }
            insert(connection, HOUSE, conversation, "Szczegóły omówi konsultant.");
            connection.commit();
        } finally {
            pool.add(connection);
        }
    }

    private void insert(Connection connection, String sql, UUID conversation, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, ids.next());
            insert.setObject(2, conversation);
            insert.setString(3, text);
            insert.setObject(4, Instant.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
