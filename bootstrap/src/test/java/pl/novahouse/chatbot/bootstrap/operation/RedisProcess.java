package pl.novahouse.chatbot.bootstrap.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import redis.embedded.RedisServer;

/** A real Redis server that can be started, killed, frozen and spoken to. */
final class RedisProcess implements AutoCloseable {

    private final int port;
    private RedisServer process;

    private RedisProcess(int port) throws IOException {
        this.port = port;
        this.process = build();
    }

    /** One that is not started yet. */
    static RedisProcess absent() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new RedisProcess(free.getLocalPort());
        }
    }

    private RedisServer build() throws IOException {
        return RedisServer.newRedisServer()
                .bind("127.0.0.1")
                .port(port)
                .setting("save \"\"")
                .setting("appendonly no")
                .build();
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        process = build();
        process.start();
    }

    void kill() throws IOException {
        signal("KILL");
        process.stop();
    }

    /** Sends a signal such as STOP or CONT to the server. */
    void signal(String name) throws IOException {
        List<ProcessHandle> servers = ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().command().orElse("").contains("redis-server"))
                .toList();
        for (ProcessHandle server : servers) {
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

    /** Says something on a connection of its own and returns the beginning of the answer. */
    String say(String... commands) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2000);
            String answer = "";
            for (String command : commands) {
                socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
                byte[] bytes = new byte[256];
                int length = socket.getInputStream().read(bytes);
                answer = new String(bytes, 0, Math.max(length, 0), StandardCharsets.UTF_8).strip();
            }
            return answer;
        }
    }

    @Override
    public void close() throws IOException {
        if (process.isActive()) {
            signal("CONT");
            process.stop();
        }
    }
}
