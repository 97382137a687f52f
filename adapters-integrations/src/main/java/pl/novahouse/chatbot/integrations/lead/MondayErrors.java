package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;

/**
 * What has to happen after an answer that is none, by its HTTP status and by the codes of GraphQL errors, which come
 * with status 200 as often as not.
 */
final class MondayErrors {

    private static final Set<String> THROTTLED =
            Set.of("toomanyrequests", "complexity_budget_exhausted", "maxconcurrencyexceeded", "complexityexception");
    private static final String RATE_LIMIT = "rate_limit";
    private static final String DAILY_LIMIT = "daily_limit_exceeded";
    private static final Set<String> NEEDS_A_PERSON =
            Set.of("userunauthorizedexception", "api_temporarily_blocked", "unauthorized", "not_authenticated");
    private static final Set<String> OUR_REQUEST_IS_WRONG = Set.of(
            "columnvalueexception", "invalidcolumnidexception", "invalidboardidexception", "itemslimitationexception");
    private static final Set<String> THEIR_FAULT = Set.of("internalservererror", "internal_server_error");
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final int status;
    private final Optional<Duration> retryAfter;
    private final Instant now;

    /** @param retryAfter the wait that the answer's header asks for */
    MondayErrors(int status, Optional<Duration> retryAfter, Instant now) {
        this.status = status;
        this.retryAfter = retryAfter;
        this.now = now;
    }

    /** What the body's errors, or without any the status, mean; empty for a good answer. */
    Optional<Failure> failure(JsonNode body) {
        JsonNode errors = body.path("errors");
        if (errors.isArray() && !errors.isEmpty()) {
            return Optional.of(ofErrors(errors));
        }
        String single = body.path("error_code").asText("");
        if (!single.isEmpty()) {
            return Optional.of(ofError(single, body.path("status_code").asInt(status), body));
        }
        return status >= 200 && status < 300 ? Optional.empty() : Optional.of(ofStatus(status, "http_" + status));
    }

    /** The gravest of them: a pause of all deliveries, then a dead letter, then a wait. */
    private Failure ofErrors(JsonNode errors) {
        Failure gravest = ofError(errors.get(0));
        for (JsonNode error : errors) {
            Failure failure = ofError(error);
            if (gravity(failure) > gravity(gravest)) {
                gravest = failure;
            }
        }
        return gravest;
    }

    private static int gravity(Failure failure) {
        return switch (failure) {
            case Failure.Suspended _ -> 5;
            case Failure.Throttled _ -> 4;
            case Failure.Permanent _ -> 3;
            case Failure.Outage _ -> 2;
            case Failure.KeySpent _ -> 1;
            case Failure.Later _ -> 0;
        };
    }

    private Failure ofError(JsonNode error) {
        JsonNode extensions = error.path("extensions");
        String code = extensions.path("code").asText("");
        return ofError(code, extensions.path("status_code").asInt(status), extensions);
    }

    private Failure ofError(String code, int errorStatus, JsonNode extensions) {
        String key = code.toLowerCase(Locale.ROOT);
        if (key.equals(DAILY_LIMIT)) {
            return new Failure.Suspended(new Reason("daily_limit", code), Optional.of(nextMidnight()));
        }
        if (NEEDS_A_PERSON.contains(key)) {
            return new Failure.Suspended(new Reason("bad_token", code), Optional.empty());
        }
        if (THROTTLED.contains(key) || key.contains(RATE_LIMIT)) {
            return new Failure.Throttled(new Reason("rate_limited", code), wait(extensions));
        }
        if (OUR_REQUEST_IS_WRONG.contains(key)) {
            return new Failure.Permanent(new Reason("refused_by_board", detail(code, extensions)));
        }
        if (THEIR_FAULT.contains(key)) {
            return new Failure.Outage(new Reason("board_error", code));
        }
        if (errorStatus >= 400 && errorStatus != 400 && errorStatus != 404 && errorStatus != 422) {
            return ofStatus(errorStatus, code);
        }
        return new Failure.Permanent(
                code.isEmpty() ? Reason.of("invalid_query") : new Reason("refused_by_board", detail(code, extensions)));
    }

    private Failure ofStatus(int each, String detail) {
        if (each == 401 || each == 403) {
            return new Failure.Suspended(new Reason("bad_token", detail), Optional.empty());
        }
        if (each == 409) {
            return new Failure.Later(new Reason("still_running", detail), retryAfter);
        }
        if (each == 429) {
            return new Failure.Throttled(new Reason("rate_limited", detail), retryAfter);
        }
        if (each >= 500 || each == 408) {
            return retryAfter.isPresent()
                    ? new Failure.Throttled(new Reason("board_error", detail), retryAfter)
                    : new Failure.Outage(new Reason("board_error", detail));
        }
        return new Failure.Permanent(new Reason("refused_by_board", detail));
    }

    private Optional<Duration> wait(JsonNode extensions) {
        long seconds = Math.max(
                extensions.path("retry_in_seconds").asLong(0),
                extensions.path("error_data").path("retry_in_seconds").asLong(0));
        if (seconds <= 0) {
            return retryAfter;
        }
        Duration asked = Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds()));
        return Optional.of(
                retryAfter.filter(header -> header.compareTo(asked) > 0).orElse(asked));
    }

    /** The code and the column; the error's sentence may quote the value. */
    private static String detail(String code, JsonNode extensions) {
        String column = extensions.path("error_data").path("column_id").asText("");
        return column.isEmpty() ? code : code + ", column " + column;
    }

    private Instant nextMidnight() {
        return now.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
    }
}
