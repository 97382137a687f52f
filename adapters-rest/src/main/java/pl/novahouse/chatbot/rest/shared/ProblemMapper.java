package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Where every failure of a resource becomes an answer. */
@Singleton
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final Refusal MISWRITTEN =
            Refusal.invalid("request", "Żądanie jest niepoprawnie zapisane.", "The request is not written correctly.");

    private final ErrorAnswers answers;
    private final FieldFaults faults;
    private final LoginChallenge challenge;
    private final AllowedMethods methods;

    ProblemMapper(ErrorAnswers answers, FieldFaults faults, LoginChallenge challenge, AllowedMethods methods) {
        this.methods = methods;
        this.answers = answers;
        this.faults = faults;
        this.challenge = challenge;
    }

    @ServerExceptionMapper
    Response problem(ProblemException refused, RoutingContext context) {
        if (refused.problem() instanceof Problem.Unavailable(String part)) {
            LOG.warnf(refused, "Unavailable: %s", part);
        }
        return answers.response(context, refusal(refused.problem()));
    }

    static Refusal refusal(Problem problem) {
        return switch (problem) {
            case Problem.ValidationFailed(var violations) ->
                Refusal.invalid(violations.stream().map(FieldFaults::of).toList());
            case Problem.SessionTokenRequired _ -> Refusal.of(ErrorCode.SESSION_TOKEN_REQUIRED);
            case Problem.Forbidden _ -> Refusal.of(ErrorCode.FORBIDDEN);
            case Problem.NotFound _ -> Refusal.of(ErrorCode.NOT_FOUND);
            case Problem.Conflict _ -> Refusal.of(ErrorCode.CONFLICT);
            case Problem.TurnInProgress _ -> Refusal.of(ErrorCode.TURN_IN_PROGRESS);
            case Problem.ConversationClosed _ -> Refusal.of(ErrorCode.CONVERSATION_CLOSED);
            case Problem.IdempotencyKeyReused _ -> Refusal.of(ErrorCode.IDEMPOTENCY_KEY_REUSED);
            case Problem.ConsentRequired _ -> Refusal.of(ErrorCode.CONSENT_REQUIRED);
            case Problem.RateLimited(var retryAfter) -> Refusal.later(ErrorCode.RATE_LIMITED, retryAfter);
            case Problem.MessageTooFast(var retryAfter) -> Refusal.later(ErrorCode.MESSAGE_TOO_FAST, retryAfter);
            case Problem.TemporarilyBlocked(var retryAfter) -> Refusal.later(ErrorCode.TEMPORARILY_BLOCKED, retryAfter);
            case Problem.TooLarge _ -> Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE);
            case Problem.UnsupportedFile _ -> Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            case Problem.Unavailable _ -> Refusal.of(ErrorCode.SERVICE_UNAVAILABLE);
        };
    }

    @ServerExceptionMapper
    Response edge(EdgeRefusal refused, RoutingContext context) {
        return answers.response(context, refused.refusal());
    }

    @ServerExceptionMapper
    Response constraints(ConstraintViolationException violated, RoutingContext context) {
        return answers.response(context, Refusal.invalid(faults.of(violated)));
    }

    /** A well-formed body whose values have the wrong type. */
    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class})
    Response mapping(JsonMappingException mismatch, RoutingContext context) {
        return answers.response(context, Refusal.invalid(List.of(FieldFaults.ofType(mismatch))));
    }

    /** A body that cannot be read: cut off, longer than the server takes, or no form although it says so. */
    @ServerExceptionMapper
    Response unreadable(IOException thrown, RoutingContext context) {
        LOG.debug("A body could not be read", thrown);
        String reason = String.valueOf(thrown.getMessage());
        return answers.response(
                context, reason.contains("too large") ? Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE) : MISWRITTEN);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException thrown, RoutingContext context) {
        if (thrown.getCause() instanceof JsonMappingException mismatch) {
            return mapping(mismatch, context);
        }
        int status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        Response rendered = answers.response(
                context,
                thrown.getCause() instanceof JacksonException
                        ? Refusal.of(ErrorCode.MALFORMED_JSON)
                        : ofStatus(status, thrown));
        return status == 405
                ? Response.fromResponse(rendered)
                        .allow(methods.of(context.normalizedPath()))
                        .build()
                : rendered;
    }

    private static Refusal ofStatus(int status, WebApplicationException thrown) {
        return switch (status) {
            case 400 -> MISWRITTEN;
            case 401 -> Refusal.of(ErrorCode.UNAUTHENTICATED);
            case 403 -> Refusal.of(ErrorCode.FORBIDDEN);
            case 404 -> Refusal.of(ErrorCode.NOT_FOUND);
            case 405 -> Refusal.of(ErrorCode.METHOD_NOT_ALLOWED);
            case 406 -> Refusal.of(ErrorCode.NOT_ACCEPTABLE);
            case 413 -> Refusal.of(ErrorCode.PAYLOAD_TOO_LARGE);
            case 415 -> Refusal.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Refusal.of(ErrorCode.SERVICE_UNAVAILABLE);
            default -> unexpected(thrown);
        };
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException thrown, RoutingContext context) {
        return challenge.answer(context);
    }

    @ServerExceptionMapper
    Uni<Response> authenticationFailed(AuthenticationFailedException thrown, RoutingContext context) {
        return challenge.answer(context);
    }

    @ServerExceptionMapper
    Response loginNotCompleted(AuthenticationCompletionException thrown, RoutingContext context) {
        LOG.warnf("A login was not completed: %s", thrown.getMessage());
        return answers.response(context, Refusal.of(ErrorCode.UNAUTHENTICATED));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown, RoutingContext context) {
        return answers.response(context, Refusal.of(ErrorCode.FORBIDDEN));
    }

    @ServerExceptionMapper
    Response any(Throwable bug, RoutingContext context) {
        return answers.response(context, isOfForm(bug) ? MISWRITTEN : unexpected(bug));
    }

    /** The server's reader of forms throws whatever comes to it when a form is miswritten. */
    private static boolean isOfForm(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }

    private static Refusal unexpected(Throwable bug) {
        LOG.error("A request failed unexpectedly", bug);
        return Refusal.of(ErrorCode.INTERNAL_ERROR);
    }
}
