package pl.novahouse.chatbot.rest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The first thing a request meets: it gets its id, its answer gets its headers, and oversized heads are refused. */
@Singleton
final class RequestGate {

    private static final int BEFORE_EVERYTHING_ELSE = 10_000;

    /** What each header line carries beside its name and value: colon, space, CR and LF. */
    private static final int LINE_OVERHEAD = 4;

    private final EdgeSettings.Limits limits;
    private final ResponseHeaders headers;
    private final ErrorAnswers answers;

    RequestGate(EdgeSettings settings, ResponseHeaders headers, ErrorAnswers answers) {
        this.limits = settings.limits();
        this.headers = headers;
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_EVERYTHING_ELSE);
    }

    private void enter(RoutingContext context) {
        String id = RequestIds.assign(context);
        MDC.put(RequestIds.LOG_FIELD, id);
        context.response().putHeader(RequestIds.HEADER, id);
        context.addHeadersEndHandler(done -> headers.complete(context));

        HttpServerRequest request = context.request();
        if (request.uri().length() > limits.uriLength()) {
            answers.send(context, Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE), 414);
        } else if (headerBytes(request) > limits.headerBytes()) {
            answers.send(context, Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE), 431);
        } else if (!isValid(request.uri())) {
            answers.send(context, RouterFailures.MALFORMED_ADDRESS, 400);
        } else if (isSpelledOddly(request.path())) {
            dispose(context);
            answers.send(context, Refusal.of(ErrorCode.NOT_FOUND), 404);
        } else if (isTooLong(request)) {
            dispose(context);
            answers.send(context, Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE), 413);
        } else if (isEncoded(request)) {
            answers.send(context, Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE), 415);
        } else {
            context.next();
        }
    }

    private static long headerBytes(HttpServerRequest request) {
        long bytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + LINE_OVERHEAD;
        }
        return bytes;
    }

    private static boolean isValid(String address) {
        try {
            return !new URI(address).getRawPath().isEmpty();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    /** Double slashes and parameters behind a semicolon, which some matchers of paths read over and others do not. */
    private static boolean isSpelledOddly(@Nullable String path) {
        return path != null && (path.indexOf(';') >= 0 || path.contains("//"));
    }

    /** A body that says in advance that it is too long is not read at all. */
    private boolean isTooLong(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        String type = request.getHeader("Content-Type");
        boolean upload = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        return length != null && tooMany(length, upload ? limits.uploadBytes() : limits.jsonBytes());
    }

    /** Reads past a body of bearable length, so that the client gets to hear the answer; hangs up on a longer one. */
    private void dispose(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        if (length != null && tooMany(length, limits.uploadBytes())) {
            context.addEndHandler(answered -> context.request().connection().close());
        } else {
            context.request().resume();
        }
    }

    private static boolean tooMany(String length, int allowed) {
        try {
            return Long.parseLong(length) > allowed;
        } catch (NumberFormatException absurd) {
            return true;
        }
    }

    private static boolean isEncoded(HttpServerRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        return encoding != null && !"identity".equalsIgnoreCase(encoding);
    }
}
