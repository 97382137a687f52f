package pl.novahouse.chatbot.bootstrap.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server on which a test can make all traffic slow and cut every connection. */
final class Strait implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;

    private Strait(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    static Strait to(int port) throws IOException {
        Strait strait = new Strait(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        Thread.ofVirtual().name("strait").start(strait::accept);
        return strait;
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** From now on every piece of an answer takes so much longer. */
    void delay(Duration time) {
        delay = time;
    }

    void cut() {
        open.forEach(Strait::close);
        open.clear();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        open.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(server);
            Thread.ofVirtual().start(() -> pass(client, server, false));
            Thread.ofVirtual().start(() -> pass(server, client, true));
        } catch (IOException absent) {
            close(client);
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[16_384];
            int length = in.read(piece);
            while (length >= 0) {
                if (answers && delay.isPositive()) {
                    Thread.sleep(delay);
                }
                out.write(piece, 0, length);
                length = in.read(piece);
            }
        } catch (IOException cut) {
            // one end has gone, and the other is closed with it
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing is left to close
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
