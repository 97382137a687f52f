package pl.novahouse.chatbot.rest.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.novahouse.chatbot.application.traffic.AdmitRequest;
import pl.novahouse.chatbot.domain.traffic.Counters;
import pl.novahouse.chatbot.domain.traffic.Credential;
import pl.novahouse.chatbot.domain.traffic.EndpointClass;
import pl.novahouse.chatbot.domain.traffic.Quota;
import pl.novahouse.chatbot.rest.shared.ClientAddresses;
import pl.novahouse.chatbot.rest.shared.ErrorAnswers;

/** Counts every call before anybody works on it, and turns away what exceeds the limits. */
@Singleton
final class TrafficGate {

    /** After the gate that names requests and the one that answers other origins, which every refusal needs. */
    private static final int BEFORE_ALL_WORK = 8_000;

    private static final String CALLS = "nova.traffic.calls";
    private static final String KEPT_OUT = "nova.traffic.kept.out";
    private static final String SHARED = "nova.traffic.counters.shared";

    private static final String SESSION_COOKIE = "q_session";

    private final AdmitRequest admitRequest;
    private final ClientAddresses addresses;
    private final ErrorAnswers answers;
    private final TrafficSettings settings;
    private final MeterRegistry meters;
    private final AtomicInteger shared = new AtomicInteger();

    TrafficGate(
            AdmitRequest admitRequest,
            ClientAddresses addresses,
            ErrorAnswers answers,
            TrafficSettings settings,
            MeterRegistry meters) {
        this.admitRequest = admitRequest;
        this.addresses = addresses;
        this.answers = answers;
        this.settings = settings;
        this.meters = meters;
    }

    void install(@Observes Filters filters) {
        if (settings.enabled()) {
            meters.gauge(SHARED, shared);
            filters.register(this::judge, BEFORE_ALL_WORK);
        }
    }

    /** The counters may be far away, so the event loop does not wait for them. */
    private void judge(RoutingContext context) {
        HttpServerRequest request = context.request();
        EndpointClass endpoint = Endpoints.classOf(request.method().name(), context.normalizedPath());
        var command = new AdmitRequest.Command(endpoint, addresses.of(context), credential(request));
        Context loop = context.vertx().getOrCreateContext();
        Thread.startVirtualThread(() -> {
            try {
                AdmitRequest.Result result = admitRequest.execute(command);
                loop.runOnContext(_ -> go(context, endpoint, result));
            } catch (RuntimeException failure) {
                loop.runOnContext(_ -> answers.fail(context, failure));
            }
        });
    }

    private void go(RoutingContext context, EndpointClass endpoint, AdmitRequest.Result result) {
        switch (result) {
            case AdmitRequest.Result.Admitted(var quota, var counters) -> {
                tell(context, endpoint, "admitted", quota, counters);
                context.next();
            }
            case AdmitRequest.Result.Refused(var problem, var quota, var counters) -> {
                tell(context, endpoint, "refused", quota, counters);
                answers.refuse(context, problem);
            }
            case AdmitRequest.Result.KeptOut(var problem) -> {
                meters.counter(KEPT_OUT, "endpoint", word(endpoint)).increment();
                answers.refuse(context, problem);
            }
        }
    }

    private void tell(RoutingContext context, EndpointClass endpoint, String outcome, Quota quota, Counters counters) {
        shared.set(counters == Counters.SHARED ? 1 : 0);
        RateHeaders.tell(context.response(), quota);
        meters.counter(CALLS, "endpoint", word(endpoint), "outcome", outcome, "counters", word(counters))
                .increment();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whatever the call presents; a false one counts too, for it will be refused and may be tried again and again. */
    private static Optional<Credential> credential(HttpServerRequest request) {
        String presented = Stream.of(
                        Stream.of("X-Session-Token", "Authorization")
                                .map(request::getHeader)
                                .filter(header -> header != null),
                        request.cookies().stream()
                                .filter(cookie -> cookie.getName().startsWith(SESSION_COOKIE))
                                .map(Cookie::getValue))
                .flatMap(found -> found)
                .collect(Collectors.joining("\n"));
        return presented.isEmpty() ? Optional.empty() : Optional.of(Credential.of(presented));
    }
}
