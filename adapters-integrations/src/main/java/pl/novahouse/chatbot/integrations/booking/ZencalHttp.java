package pl.novahouse.chatbot.integrations.booking;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Requests to Zencal, each with an end: the connection, the whole answer and its size are bounded, no request is
 * repeated, and after a series of failures nothing is sent for a while.
 */
final class ZencalHttp {

    private static final Logger LOG = Logger.getLogger(ZencalHttp.class);

    private static final int BREAKER_VOLUME = 6;
    private static final double BREAKER_RATIO = 0.5;
    private static final int DEEPEST = 20;

    private final HttpClient client;
    private final ObjectMapper json;
    private final Guard breaker;
    private final AtomicReference<CircuitBreakerState> state = new AtomicReference<>(CircuitBreakerState.CLOSED);
    private final ZencalSettings settings;

    ZencalHttp(ZencalSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        this.json = JsonMapper.builder().build();
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        this.breaker = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(BREAKER_VOLUME)
                .failureRatio(BREAKER_RATIO)
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state::set)
                .done()
                .build();
    }

    /** Whether it is in use, not left alone for a while. */
    boolean isInUse() {
        return state.get() == CircuitBreakerState.CLOSED;
    }

    HttpRequest get(String path) {
        return request(path).GET().build();
    }

    HttpRequest post(String path, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.baseUrl() + path))
                .header("X-Zencal-Api-Key", settings.apiKey())
                .header("Accept", "application/json")
                .timeout(settings.timeout());
    }

    ZencalAnswer send(String call, HttpRequest request) throws ZencalFailure {
        return sendAll(call, List.of(request)).getFirst();
    }

    /**
     * Sends the requests side by side; all answers are there within one timeout.
     *
     * @throws ZencalFailure when one of them brought no whole answer, or the other side failed
     */
    List<ZencalAnswer> sendAll(String call, List<HttpRequest> requests) throws ZencalFailure {
        try {
            return breaker.call(() -> exchange(requests), Answers.class).answers();
        } catch (CircuitBreakerOpenException open) {
            throw ZencalFailure.notSent(open);
        } catch (ZencalFailure failure) {
            Throwable cause = failure.getCause();
            LOG.warnf(
                    "zencal %s: %s (%s)",
                    call,
                    failure.getMessage(),
                    cause == null ? "" : cause.getClass().getSimpleName());
            throw failure;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw ZencalFailure.lost(interrupted);
        } catch (Exception bug) {
            throw new IllegalStateException("a call of zencal failed unexpectedly", bug);
        }
    }

    private record Answers(List<ZencalAnswer> answers) {}

    private Answers exchange(List<HttpRequest> requests) throws ZencalFailure, InterruptedException {
        long end = System.nanoTime() + settings.timeout().toNanos();
        List<CompletableFuture<HttpResponse<byte[]>>> sent = requests.stream()
                .map(request -> client.sendAsync(
                        request,
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofByteArray(), settings.mostBytes())))
                .toList();
        try {
            List<ZencalAnswer> answers = new ArrayList<>();
            for (CompletableFuture<HttpResponse<byte[]>> each : sent) {
                answers.add(answer(each, end));
            }
            return new Answers(answers);
        } finally {
            sent.forEach(each -> each.cancel(true));
        }
    }

    private ZencalAnswer answer(CompletableFuture<HttpResponse<byte[]>> sent, long end)
            throws ZencalFailure, InterruptedException {
        try {
            HttpResponse<byte[]> response = sent.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (response.statusCode() >= 500) {
                throw ZencalFailure.meaningless("status " + response.statusCode());
            }
            return new ZencalAnswer(response.statusCode(), parsed(response.body()));
        } catch (TimeoutException late) {
            throw ZencalFailure.lost(late);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                    ? ZencalFailure.notSent(cause)
                    : ZencalFailure.lost(failed);
        }
    }

    private JsonNode parsed(byte[] body) {
        try {
            JsonNode read = json.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException none) {
            LOG.debugf("zencal answered with no JSON: %s", none.getClass().getSimpleName());
            return MissingNode.getInstance();
        }
    }
}
