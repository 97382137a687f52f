package pl.novahouse.chatbot.rest.shared;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells what fails below the resources (unknown paths, malformed addresses, oversized bodies) in the one shape. */
@Singleton
final class RouterFailures {

    static final Refusal MALFORMED_ADDRESS =
            Refusal.invalid("path", "Adres jest niepoprawnie zapisany.", "The address is not written correctly.");

    private static final Logger LOG = Logger.getLogger(RouterFailures.class);
    private static final List<Integer> UNMATCHED = List.of(400, 404, 405, 406, 413, 415, 500);

    private final ErrorAnswers answers;

    RouterFailures(ErrorAnswers answers) {
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        UNMATCHED.forEach(status -> router.errorHandler(status, this::fail));
    }

    private void fail(RoutingContext context) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        if (context.response().headWritten()) {
            LOG.error("A request failed after its answer had begun", context.failure());
            context.request().connection().close();
            return;
        }
        Throwable failure = context.failure();
        if (failure instanceof EdgeRefusal refused) {
            answers.send(context, refused.refusal(), refused.refusal().code().status());
            return;
        }
        int status = status(context.statusCode(), failure);
        if (status >= HttpResponseStatus.INTERNAL_SERVER_ERROR.code() && !isDisconnect(failure)) {
            LOG.error("A request failed unexpectedly", failure);
        }
        answers.send(context, refusal(status), status);
    }

    private static int status(int given, @Nullable Throwable failure) {
        return switch (failure) {
            case UnauthorizedException _, AuthenticationException _ -> 401;
            case ForbiddenException _ -> 403;
            case RejectedExecutionException _ -> 503;
            case null, default -> given < 400 ? 500 : given;
        };
    }

    private static boolean isDisconnect(@Nullable Throwable failure) {
        return failure instanceof IOException || failure instanceof VertxException;
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 400 -> MALFORMED_ADDRESS;
            case 401 -> Refusal.of(ErrorCode.UNAUTHENTICATED);
            case 403 -> Refusal.of(ErrorCode.FORBIDDEN);
            case 404 -> Refusal.of(ErrorCode.NOT_FOUND);
            case 405 -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED);
            case 406 -> Refusal.of(ErrorCode.NOT_ACCEPTABLE);
            case 413, 414, 431 -> Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE);
            case 415 -> Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Refusal.of(ErrorCode.SERVICE_UNAVAILABLE);
            default -> Refusal.of(ErrorCode.INTERNAL_ERROR);
        };
    }
}
