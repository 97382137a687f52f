package pl.novahouse.chatbot.integrations.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.application.delivery.port.Webhooks;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Report;
import pl.novahouse.chatbot.domain.delivery.StaffNotice;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;
import pl.novahouse.chatbot.integrations.shared.HttpAnswer;
import pl.novahouse.chatbot.integrations.shared.HttpFailure;

/**
 * Posts to the one configured address, signed in the header {@code Nova-Signature: t=<unix seconds>,v1=<hex>}, the hex
 * being the HMAC-SHA-256 of {@code <unix seconds>.<body>} under the shared secret. No redirect is followed, so nobody
 * else can be made the receiver.
 */
public final class HttpWebhooks implements Webhooks {

    private static final int NOT_ALLOWED_ANY_MORE = 410;
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    private final Settings settings;
    private final InstantSource clock;
    private final BoundedHttp http;

    /** @param secret shared with the receiver, at least 16 characters */
    public record Settings(URI url, String secret, boolean plainHttpAllowed, BoundedHttp.Limits limits) {

        private static final int SHORTEST_SECRET = 16;

        public Settings {
            if (secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException("the secret of webhooks has at least 16 characters");
            }
            boolean http = plainHttpAllowed && "http".equals(url.getScheme());
            if (url.getHost() == null || url.getUserInfo() != null || !(http || "https".equals(url.getScheme()))) {
                throw new IllegalArgumentException("webhooks go to an https address");
            }
        }

        @Override
        public String toString() {
            return "Settings[url=" + url + "]";
        }
    }

    public HttpWebhooks(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new BoundedHttp(settings.limits());
    }

    @Override
    public Report post(StaffNotice notice) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("id", notice.id().toString())
                .put("event", notice.event())
                .put("subject", notice.subject().toString())
                .put("occurred_at", notice.at().toString())
                .toString();
        Instant now = clock.instant();
        String signature = new Signature(settings.secret()).of(now, body);
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Nova-Signature", signature);
        try {
            HttpAnswer answer = http.post(settings.url(), headers, body);
            return new Report(judged(answer, now), List.of(new Exchange(body, "http " + answer.status())));
        } catch (HttpFailure failure) {
            return new Report(
                    new Outcome.Failed(new Failure.Outage(Reason.of(failure.code()))),
                    List.of(new Exchange(body, failure.code())));
        }
    }

    private static Outcome judged(HttpAnswer answer, Instant now) {
        int status = answer.status();
        Reason reason = new Reason("webhook_refused", "http " + status);
        if (status >= 200 && status < 300) {
            return Outcome.Done.plainly();
        }
        if (status == TOO_MANY || answer.retryAfter(now).isPresent()) {
            return new Outcome.Failed(new Failure.Throttled(reason, answer.retryAfter(now)));
        }
        if (status >= 500 || status == TIMED_OUT) {
            return new Outcome.Failed(new Failure.Outage(reason));
        }
        if (status == NOT_ALLOWED_ANY_MORE) {
            return new Outcome.Failed(new Failure.Suspended(reason, Optional.empty()));
        }
        return new Outcome.Failed(new Failure.Permanent(reason));
    }
}
