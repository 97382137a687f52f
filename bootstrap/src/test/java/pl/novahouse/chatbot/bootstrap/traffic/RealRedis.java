package pl.novahouse.chatbot.bootstrap.traffic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import redis.embedded.RedisServer;

/** A Redis server on a free port that can be frozen and thawed. */
final class RealRedis implements AutoCloseable {

    private final RedisServer server;
    private final int port;

    private RealRedis(RedisServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static RealRedis start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        RedisServer server = RedisServer.newRedisServer()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .setting("appendonly no")
                .build();
        server.start();
        return new RealRedis(server, port);
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** Lets it hold its connections and answer nothing. */
    void freeze() throws IOException {
        signal("STOP");
    }

    void thaw() throws IOException {
        signal("CONT");
    }

    private static void signal(String name) throws IOException {
        for (ProcessHandle each : ProcessHandle.current().children().toList()) {
            if (each.info().command().orElse("").contains("redis-server")) {
                Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(each.pid()))
                        .inheritIO()
                        .start();
                kill.onExit().join();
            }
        }
    }

    @Override
    public void close() throws IOException {
        thaw();
        server.stop();
    }
}
