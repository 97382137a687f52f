package pl.novahouse.chatbot.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A model that takes a fixed time and always says the same. */
public final class StubModel implements AutoCloseable {

    private static final byte[] ANSWER = """
            data: {"id":"1","object":"chat.completion.chunk","model":"stub","choices":[{"index":0,"delta":{"content":"Szczegóły omówi konsultant."}}]}

            data: {"id":"1","object":"chat.completion.chunk","model":"stub","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """.getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private volatile Duration delay;
    private final CountDownLatch asked = new CountDownLatch(1);

    public StubModel(Duration delay) throws IOException {
        this(delay, 0);
    }

    private StubModel(Duration delay, int port) throws IOException {
        this.delay = delay;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** Answers at once on the port that the one argument names, until the process is ended. */
    @SuppressWarnings("resource")
    public static void main(String... args) throws IOException {
        new StubModel(Duration.ZERO, Integer.parseInt(args[0]));
    }

    /** From now on it takes so long. */
    public void takes(Duration time) {
        delay = time;
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** Waits until somebody has asked it something, at most ten seconds. */
    public void awaitQuestion() throws InterruptedException {
        if (!asked.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody asked the model");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        asked.countDown();
        try {
            Thread.sleep(delay);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, ANSWER.length);
        exchange.getResponseBody().write(ANSWER);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
