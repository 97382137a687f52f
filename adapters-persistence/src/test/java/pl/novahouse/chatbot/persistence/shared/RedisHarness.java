package pl.novahouse.chatbot.persistence.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import redis.embedded.RedisServer;

/** A real Redis server that is absent until {@link #start} and can be frozen, thawed, killed and spoken to. */
public final class RedisHarness implements QuarkusTestResourceLifecycleManager {

    /** The server of this test run. */
    public static final class Server {

        private final int port;
        private RedisServer process;

        private Server(int port) throws IOException {
            this.port = port;
            this.process = build();
        }

        private RedisServer build() throws IOException {
            return RedisServer.newRedisServer()
                    .bind("127.0.0.1")
                    .port(port)
                    .setting("save \"\"")
                    .setting("appendonly no")
                    .build();
        }

        public void start() throws IOException {
            process = build();
            process.start();
        }

        public void stop() throws IOException {
            if (process.isActive()) {
                signal("CONT");
                process.stop();
            }
        }

        /** Sends a signal such as STOP or CONT to the server. */
        public void signal(String name) throws IOException {
            for (ProcessHandle server : ProcessHandle.current()
                    .descendants()
                    .filter(each -> each.info().command().orElse("").contains("redis-server"))
                    .toList()) {
                try {
                    new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
                            .inheritIO()
                            .start()
                            .waitFor();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** Says something to the server on a connection of its own, and returns the first line of its answer. */
        public String say(String command) throws IOException {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(2000);
                socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
                byte[] answer = new byte[256];
                int length = socket.getInputStream().read(answer);
                return new String(answer, 0, Math.max(length, 0), StandardCharsets.UTF_8).strip();
            }
        }
    }

    @SuppressWarnings("NullAway.Init")
    private Server server;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = new Server(free.getLocalPort());
            return Map.of("quarkus.redis.hosts", "redis://127.0.0.1:" + free.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(Server.class));
    }

    @Override
    public void stop() {
        try {
            server.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
