package pl.novahouse.chatbot.rest.shared;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks to the service byte by byte, for requests that no decent client would send. */
public final class RawHttp {

    private RawHttp() {}

    /** An answer as it came. */
    public record Answer(int status, String head, String body) {}

    /** Sends a request whose head ends with an empty line and reads until the server closes. */
    public static Answer send(String head, byte[] body) {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Answer get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", new byte[0]);
    }

    /** Posts JSON as bytes. */
    public static Answer post(String target, byte[] body, String... headers) {
        return send(
                "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                        + String.join(
                                "",
                                java.util.Arrays.stream(headers)
                                        .map(h -> h + "\r\n")
                                        .toList()) + "\r\n",
                body);
    }
}
