package pl.novahouse.chatbot.rest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what pages of other origins may do: those on the list may call the visitor's API, without cookies; nobody
 * else's script reads an answer or changes anything.
 */
@Singleton
final class CrossOrigin {

    private static final int RIGHT_AFTER_THE_GATE = 9_000;
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> allowed;
    private final ErrorAnswers answers;

    CrossOrigin(EdgeSettings settings, ErrorAnswers answers) {
        this.allowed = settings.allowedOrigins();
        this.answers = answers;
    }

    void install(@Observes Filters filters) {
        filters.register(this::judge, RIGHT_AFTER_THE_GATE);
    }

    private void judge(RoutingContext context) {
        HttpServerRequest request = context.request();
        String origin = request.getHeader("Origin");
        boolean preflight = HttpMethod.OPTIONS.equals(request.method())
                && request.getHeader("Access-Control-Request-Method") != null;
        context.response().headers().add("Vary", "Origin");
        if (origin == null || isOwn(origin, request)) {
            context.next();
        } else if (allowed.contains(origin) && isForVisitors(request.path())) {
            welcome(context, origin, preflight);
        } else if (preflight || !HARMLESS.contains(request.method())) {
            answers.send(context, Refusal.of(ErrorCode.FORBIDDEN), ErrorCode.FORBIDDEN.status());
        } else {
            context.next();
        }
    }

    private static void welcome(RoutingContext context, String origin, boolean preflight) {
        MultiMap headers = context.response().headers();
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set(
                "Access-Control-Expose-Headers",
                "X-Request-ID, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, RateLimit, RateLimit-Policy");
        if (preflight) {
            headers.set("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
            headers.set(
                    "Access-Control-Allow-Headers",
                    "Accept-Language, Content-Type, Last-Event-ID, X-Request-ID, X-Session-Token");
            headers.set("Access-Control-Max-Age", "600");
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private static boolean isForVisitors(@Nullable String path) {
        return path != null && path.startsWith("/api/v1/") && !path.startsWith("/api/v1/admin");
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            String authority = new URI(origin).getAuthority();
            return authority != null
                    && request.authority() != null
                    && authority.equalsIgnoreCase(request.authority().toString());
        } catch (URISyntaxException opaque) {
            return false;
        }
    }
}
