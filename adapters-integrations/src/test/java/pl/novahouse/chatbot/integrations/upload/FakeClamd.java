package pl.novahouse.chatbot.integrations.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daemon that speaks the protocol of clamd on a port of its own, and misbehaves on demand. */
public final class FakeClamd implements AutoCloseable {

    /** The harmless text that every scanner reports, put together here so that none reports this file. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!" + "$H+H*";

    public enum Mood {
        HONEST,
        SILENT,
        DEAF,
        GARBLED,
        ABRUPT
    }

    private static final int LIMIT = 1_000_000;

    private final ServerSocket server;
    private final Mood mood;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<byte[]> scanned = new CopyOnWriteArrayList<>();

    public FakeClamd(Mood mood) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.server.setReceiveBufferSize(8192);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        this.mood = mood;
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What arrived in whole streams. */
    List<byte[]> scanned() {
        return scanned;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            switch (mood) {
                case HONEST -> answer(socket);
                case SILENT -> socket.getInputStream().transferTo(ByteArrayOutputStream.nullOutputStream());
                case DEAF -> Thread.sleep(60_000);
                case GARBLED -> {
                    readCommand(new DataInputStream(socket.getInputStream()));
                    say(socket, "x".repeat(5000));
                }
                case ABRUPT -> readCommand(new DataInputStream(socket.getInputStream()));
            }
        } catch (IOException left) {
            open.remove(socket);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        switch (readCommand(in)) {
            case "zPING" -> say(socket, "PONG\0");
            case "zINSTREAM" -> say(socket, verdict(in));
            default -> say(socket, "UNKNOWN COMMAND\0");
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            if (length < 0 || stream.size() + length > LIMIT) {
                return "INSTREAM size limit exceeded. ERROR\0";
            }
            stream.writeBytes(in.readNBytes(length));
        }
        scanned.add(stream.toByteArray());
        return stream.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                ? "stream: Eicar-Signature FOUND\0"
                : "stream: OK\0";
    }

    private static String readCommand(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
