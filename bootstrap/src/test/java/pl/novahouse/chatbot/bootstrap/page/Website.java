package pl.novahouse.chatbot.bootstrap.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody else's website, on an origin of its own, with a strict policy and the one script tag. */
final class Website implements AutoCloseable {

    private final HttpServer server;

    private Website(HttpServer server) {
        this.server = server;
    }

    static Website start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return new Website(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its origin: an address that differs from the service's by host and port. */
    URI origin() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Puts the chat of a service on its only page. */
    void embed(URI service) {
        byte[] page = """
                <!doctype html>
                <html lang="en">
                  <title>Somebody else's page</title>
                  <script src="%s/widget.js" async data-side="left"></script>
                  <h1>Somebody else's page</h1>
                </html>
                """.formatted(service).getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src %s; frame-src %s".formatted(service, service));
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
