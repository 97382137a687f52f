package pl.novahouse.chatbot.integrations.shared;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Posts with an end: the connection, the whole answer and its size are bounded, and no redirect is followed. */
public final class BoundedHttp {

    private final HttpClient client;
    private final Limits limits;

    /**
     * @param connect the longest wait for a connection
     * @param whole the longest wait for the whole answer, however slowly it drips
     * @param mostBytes the largest answer that is read
     */
    public record Limits(Duration connect, Duration whole, int mostBytes) {}

    public BoundedHttp(Limits limits) {
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    /** @throws HttpFailure when no whole answer came in time */
    public HttpAnswer post(URI address, Map<String, String> headers, String body) throws HttpFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.whole())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), limits.mostBytes()));
        try {
            HttpResponse<byte[]> answer = sent.get(limits.whole().toNanos(), TimeUnit.NANOSECONDS);
            return new HttpAnswer(
                    answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8), answer.headers());
        } catch (TimeoutException late) {
            throw new HttpFailure(HttpFailure.Kind.TIMEOUT, late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HttpFailure(HttpFailure.Kind.CUT_OFF, stopped);
        } catch (ExecutionException failed) {
            throw new HttpFailure(kind(failed.getCause()), failed);
        } finally {
            sent.cancel(true);
        }
    }

    private static HttpFailure.Kind kind(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> HttpFailure.Kind.CUT_OFF;
            case HttpConnectTimeoutException _, ConnectException _, UnresolvedAddressException _ ->
                HttpFailure.Kind.UNREACHABLE;
            case HttpTimeoutException _ -> HttpFailure.Kind.TIMEOUT;
            case IOException io when isTooLarge(io) -> HttpFailure.Kind.TOO_LARGE;
            default -> HttpFailure.Kind.CUT_OFF;
        };
    }

    private static boolean isTooLarge(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("exceeds limit");
    }
}
