package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.delivery.Exchange;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;
import pl.novahouse.chatbot.integrations.shared.HttpAnswer;
import pl.novahouse.chatbot.integrations.shared.HttpFailure;

/** Speaks GraphQL over HTTP as Monday.com documents it. */
final class MondayClient {

    private static final int DEEPEST = 50;

    private final MondaySettings settings;
    private final InstantSource clock;
    private final BoundedHttp http;
    private final ObjectMapper json;

    MondayClient(MondaySettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.http = new BoundedHttp(settings.limits());
        this.json = new ObjectMapper();
        json.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    }

    MondayReply ask(MondayRequest request) {
        Map<String, JsonNode> shown = new LinkedHashMap<>(request.variables());
        request.columns().ifPresent(columns -> shown.put("columns", columns));
        String asked = MondayMask.request(request.operation(), shown, settings.columns());
        try {
            return understood(asked, http.post(settings.url(), headers(request), body(request)));
        } catch (HttpFailure failure) {
            return new MondayReply(
                    MissingNode.getInstance(),
                    false,
                    Optional.of(new Failure.Outage(Reason.of(failure.code()))),
                    new Exchange(asked, failure.code()));
        }
    }

    private Map<String, String> headers(MondayRequest request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", settings.token());
        headers.put("API-Version", settings.apiVersion());
        headers.put("Content-Type", "application/json");
        headers.put("Accept", "application/json");
        request.key().ifPresent(key -> headers.put("Idempotency-Key", key.toString()));
        return headers;
    }

    private static String body(MondayRequest request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("query", request.query());
        ObjectNode variables = body.putObject("variables");
        request.variables().forEach(variables::set);
        request.columns().ifPresent(columns -> variables.put("values", columns.toString()));
        return body.toString();
    }

    private MondayReply understood(String asked, HttpAnswer answer) {
        JsonNode body = parsed(answer.body());
        boolean repeated = answer.header("Idempotency-Replayed")
                .filter("true"::equalsIgnoreCase)
                .isPresent();
        Instant now = clock.instant();
        Optional<Failure> failure = new MondayErrors(answer.status(), answer.retryAfter(now), now).failure(body);
        boolean garbage = failure.isEmpty() && !body.path("data").isObject();
        Optional<Failure> judged = garbage
                ? Optional.of(new Failure.Outage(Reason.of("garbage")))
                : failure.map(each -> repeated ? new Failure.KeySpent(each.reason()) : each);
        return new MondayReply(
                body.path("data"), repeated, judged, new Exchange(asked, MondayMask.response(answer.status(), body)));
    }

    private JsonNode parsed(String body) {
        try {
            JsonNode read = json.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException none) {
            return MissingNode.getInstance();
        }
    }
}
