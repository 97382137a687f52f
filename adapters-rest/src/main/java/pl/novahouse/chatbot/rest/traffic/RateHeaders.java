package pl.novahouse.chatbot.rest.traffic;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import pl.novahouse.chatbot.domain.traffic.Quota;

/** Tells a client how much it may still ask for, so that it need not find out by a refusal. */
final class RateHeaders {

    private RateHeaders() {}

    /** The headers in wide use, and those of the IETF's draft. */
    static void tell(HttpServerResponse response, Quota quota) {
        long limit = quota.rate().count();
        long reset = seconds(quota.untilFull());
        response.putHeader("RateLimit-Limit", Long.toString(limit))
                .putHeader("RateLimit-Remaining", Long.toString(quota.remaining()))
                .putHeader("RateLimit-Reset", Long.toString(reset))
                .putHeader(
                        "RateLimit-Policy",
                        "\"calls\";q=" + limit + ";w=" + seconds(quota.rate().period()))
                .putHeader("RateLimit", "\"calls\";r=" + quota.remaining() + ";t=" + reset);
    }

    private static long seconds(Duration time) {
        return time.plusMillis(999).toSeconds();
    }
}
