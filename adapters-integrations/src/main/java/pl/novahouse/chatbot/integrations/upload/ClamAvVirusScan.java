package pl.novahouse.chatbot.integrations.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.upload.port.VirusScan;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.upload.FileContent;
import pl.novahouse.chatbot.domain.upload.ScanVerdict;

/**
 * The ClamAV daemon over TCP. A file is sent by its command INSTREAM, in chunks that each tell their length; the
 * whole exchange ends within the given time, whatever the daemon does.
 */
public final class ClamAvVirusScan implements VirusScan {

    private static final Logger LOG = Logger.getLogger(ClamAvVirusScan.class);

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_REPLY = 1024;
    private static final int LONGEST_SIGNATURE = 100;
    private static final String FOUND = " FOUND";

    private final Settings settings;

    public ClamAvVirusScan(Settings settings) {
        this.settings = settings;
    }

    /**
     * Where the daemon is.
     *
     * @param connectWithin the longest wait for a connection, positive
     * @param answerWithin the longest wait for a verdict, connection included, positive
     */
    public record Settings(String host, int port, Duration connectWithin, Duration answerWithin) {
        public Settings {
            if (host.isBlank() || port < 1 || port > 65_535) {
                throw new IllegalArgumentException("the scanner has a host and a port");
            }
            if (!connectWithin.isPositive() || !answerWithin.isPositive()) {
                throw new IllegalArgumentException("waits are positive");
            }
        }
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public ScanVerdict scan(FileContent content) {
        byte[] bytes = content.toByteArray();
        String reply = exchange(settings.answerWithin(), out -> {
            out.write(command("INSTREAM"));
            for (int from = 0; from < bytes.length; from += CHUNK) {
                int length = Math.min(CHUNK, bytes.length - from);
                out.writeInt(length);
                out.write(bytes, from, length);
            }
            out.writeInt(0);
        });
        if (reply.equals("stream: OK")) {
            return new ScanVerdict.Clean();
        }
        if (reply.startsWith("stream: ") && reply.endsWith(FOUND)) {
            return new ScanVerdict.Infected(signature(reply));
        }
        throw unavailable(new IOException("the scanner answered: " + readable(reply)));
    }

    /** Whether the daemon answers its command PING within the time. */
    boolean answers(Duration within) {
        try {
            return exchange(within, out -> out.write(command("PING"))).equals("PONG");
        } catch (ProblemException silent) {
            LOG.debug("the virus scanner does not answer", silent);
            return false;
        }
    }

    @FunctionalInterface
    private interface Request {
        void write(DataOutputStream out) throws IOException;
    }

    /** Talks in a thread of its own, for writing to a socket that nobody reads knows no time limit. */
    private String exchange(Duration within, Request request) {
        CompletableFuture<String> reply = new CompletableFuture<>();
        try (Socket socket = new Socket()) {
            Thread.ofVirtual().name("virus-scan").start(() -> {
                try {
                    reply.complete(talk(socket, request));
                } catch (IOException failure) {
                    reply.completeExceptionally(failure);
                }
            });
            return reply.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | ExecutionException | TimeoutException failure) {
            throw unavailable(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(stopped);
        }
    }

    private String talk(Socket socket, Request request) throws IOException {
        socket.connect(
                new InetSocketAddress(settings.host(), settings.port()),
                Math.toIntExact(settings.connectWithin().toMillis()));
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            request.write(out);
            out.flush();
        } catch (IOException hungUp) {
            LOG.debug("the scanner hung up before it had read all; it may have said why", hungUp);
        }
        return read(socket.getInputStream());
    }

    private static String read(InputStream in) throws IOException {
        byte[] reply = new byte[LONGEST_REPLY];
        int length = 0;
        for (int next = in.read(); next > 0 && length < LONGEST_REPLY; next = in.read()) {
            reply[length++] = (byte) next;
        }
        if (length == 0) {
            throw new IOException("the scanner hung up without an answer");
        }
        return new String(reply, 0, length, StandardCharsets.UTF_8).strip();
    }

    /** The form of a command whose reply ends with NUL too. */
    private static byte[] command(String word) {
        return ("z" + word + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static String signature(String reply) {
        String name = readable(reply.substring("stream: ".length(), reply.length() - FOUND.length()));
        return name.isEmpty() ? "unnamed" : name;
    }

    private static String readable(String text) {
        String printable = text.replaceAll("[^\\x21-\\x7E ]", "").strip();
        return printable.substring(0, Math.min(printable.length(), LONGEST_SIGNATURE));
    }

    private static ProblemException unavailable(Exception failure) {
        return new ProblemException(new Problem.Unavailable("virus-scan"), failure);
    }
}
