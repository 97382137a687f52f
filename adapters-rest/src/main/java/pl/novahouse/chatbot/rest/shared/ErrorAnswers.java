package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Renders a refusal in its one shape, for the resources as for everything below them. */
@Singleton
public final class ErrorAnswers {

    private static final String LANGUAGE_KEY = ErrorLanguage.class.getName();

    private final ObjectMapper json;

    ErrorAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** From here on refusals of this request are told in the language that its body asked for. */
    static void tellIn(RoutingContext context, ErrorLanguage language) {
        context.put(LANGUAGE_KEY, language);
    }

    static ErrorLanguage language(RoutingContext context) {
        ErrorLanguage asked = context.get(LANGUAGE_KEY);
        return asked == null ? ErrorLanguage.accepted(context.request().getHeader("Accept-Language")) : asked;
    }

    Response response(RoutingContext context, Refusal refusal) {
        Rendered rendered = render(context, refusal);
        Response.ResponseBuilder response = Response.status(refusal.code().status())
                .header(HttpHeaders.CONTENT_TYPE, rendered.type())
                .entity(rendered.text());
        refusal.retryAfter().ifPresent(wait -> response.header("Retry-After", tellNothingIsLeft(context, wait)));
        return response.build();
    }

    /** Turns a request away below the resources. */
    public void refuse(RoutingContext context, Problem problem) {
        Refusal refusal = ProblemMapper.refusal(problem);
        send(context, refusal, refusal.code().status());
    }

    /** Ends a request that failed below the resources, as a problem or as the bug that it is. */
    public void fail(RoutingContext context, RuntimeException failure) {
        if (failure instanceof ProblemException refused) {
            refuse(context, refused.problem());
        } else {
            context.fail(failure);
        }
    }

    /** Answers below the resources; {@code status} is given where HTTP knows a finer one than the code. */
    void send(RoutingContext context, Refusal refusal, int status) {
        Rendered rendered = render(context, refusal);
        HttpServerResponse response = context.response();
        response.setStatusCode(status).putHeader("Content-Type", rendered.type());
        refusal.retryAfter()
                .ifPresent(wait -> response.putHeader("Retry-After", Long.toString(tellNothingIsLeft(context, wait))));
        Buffer body = Buffer.buffer(rendered.text());
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.putHeader("Content-Length", Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }

    private record Rendered(String type, String text) {}

    /** Text, so that the shape does not depend on what the refused resource would have produced. */
    private Rendered render(RoutingContext context, Refusal refusal) {
        ErrorBody body = refusal.body(language(context), RequestIds.of(context));
        if (ErrorPages.areFor(context)) {
            return new Rendered("text/html;charset=UTF-8", ErrorPages.render(context, body));
        }
        try {
            return new Rendered("application/json;charset=UTF-8", json.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A limit of another kind than the counted ones may have been met while those have something left. */
    private static long tellNothingIsLeft(RoutingContext context, Duration wait) {
        MultiMap headers = context.response().headers();
        String reset = Long.toString(seconds(wait));
        if (!"0".equals(headers.get("RateLimit-Remaining"))) {
            headers.remove("RateLimit-Policy").remove("RateLimit");
            headers.set("RateLimit-Limit", "1").set("RateLimit-Remaining", "0").set("RateLimit-Reset", reset);
        }
        return seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
