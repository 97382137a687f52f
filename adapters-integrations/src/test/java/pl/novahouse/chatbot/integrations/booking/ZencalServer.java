package pl.novahouse.chatbot.integrations.booking;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A calendar that keeps meetings and speaks HTTP as Zencal's reference says, its three date formats included. */
public final class ZencalServer implements AutoCloseable {

    public static final String KEY = "a-key-of-the-tests";
    public static final String USERNAME = "host";
    public static final String HOST_ID = "0f3f6d1e-7a42-4c0e-9a37-1d2c3b4a5f60";
    public static final String TOPIC = "5b0c8a9e-2d47-4f61-8f0a-6c1d2e3f4a5b";

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter IN_MICROSECONDS = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter BARE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ObjectMapper json = new ObjectMapper();
    private final Set<Instant> free = new TreeSet<>();
    private final Map<String, ObjectNode> meetings = new LinkedHashMap<>();
    private final AtomicInteger links = new AtomicInteger();
    private final Instant now;
    private final WireMockServer server;

    /** @param now the moment that "today" is counted from */
    public ZencalServer(Instant now) {
        this.now = now;
        this.server = new WireMockServer(wireMockConfig().dynamicPort().extensions(new Keeping()));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().withTransformers(Keeping.NAME)));
    }

    public WireMockServer http() {
        return server;
    }

    public String baseUrl() {
        return server.baseUrl() + "/api/v1";
    }

    /** Opens half an hour. */
    public synchronized void offer(Instant start) {
        free.add(start);
    }

    /** What it holds, in the order of booking. */
    public synchronized List<JsonNode> meetings() {
        return meetings.values().stream().map(JsonNode.class::cast).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private synchronized ResponseDefinition answer(Request request) throws JsonProcessingException {
        if (!KEY.equals(request.getHeader("X-Zencal-Api-Key"))) {
            return status(401);
        }
        String path = request.getUrl().split("\\?", 2)[0].replace("/api/v1", "");
        boolean post = request.getMethod().equals(RequestMethod.POST);
        JsonNode body = post ? json.readTree(request.getBodyAsString()) : json.createObjectNode();
        if (post && path.equals("/calculate-schedule")) {
            return ok(schedule(body));
        }
        if (post && path.equals("/schedule")) {
            return book(body);
        }
        if (post && path.equals("/meetings/one-time")) {
            return ok(
                    json.createObjectNode().put("link", "https://app.zencal.io/meet/once-" + links.incrementAndGet()));
        }
        if (path.equals("/meetings")) {
            return ok(list(request));
        }
        ObjectNode meeting = meetings.get(path.replace("/meetings/", ""));
        return meeting == null ? status(404) : ok(meeting);
    }

    private JsonNode schedule(JsonNode wanted) {
        LocalDate first =
                LocalDate.ofInstant(now, WARSAW).plusDays(wanted.path("offset").asLong());
        ObjectNode days = json.createObjectNode();
        for (Instant start : free) {
            LocalDate day = LocalDate.ofInstant(start, WARSAW);
            if (!day.isBefore(first) && day.isBefore(first.plusDays(7))) {
                ArrayNode entries = days.withArray("/" + day);
                ObjectNode slot = entries.addObject()
                        .put("day", day.toString())
                        .put("start", WITH_OFFSET.format(start))
                        .put("end", WITH_OFFSET.format(start.plus(LENGTH)))
                        .put("timezone", "Europe/Warsaw");
                slot.putObject("user").put("username", USERNAME);
            }
        }
        ObjectNode answer = json.createObjectNode();
        answer.set("schedule", days.isEmpty() ? json.createArrayNode() : days);
        return answer;
    }

    private ResponseDefinition book(JsonNode wanted) {
        Instant start = Instant.parse(wanted.path("dates").path(0).path("start").asText());
        boolean complete = wanted.hasNonNull("email")
                && wanted.hasNonNull("name")
                && wanted.hasNonNull("lang")
                && wanted.hasNonNull("place")
                && wanted.hasNonNull("timezone")
                && wanted.path("meetingTopic").asText().equals(TOPIC);
        if (!complete || !free.remove(start)) {
            return status(422);
        }
        String uuid = UUID.randomUUID().toString();
        ObjectNode meeting = json.createObjectNode()
                .put("uuid", uuid)
                .put("start", BARE.format(start))
                .put("end", BARE.format(start.plus(LENGTH)))
                .put("status", "created")
                .put("place", "Google Meet")
                .put("joinMeetingLink", "https://meet.google.com/abc-defg-hij")
                .put("topic", "Konsultacja");
        meeting.putObject("attendee")
                .put("name", wanted.path("name").asText())
                .put("email", wanted.path("email").asText());
        meetings.put(uuid, meeting);
        ObjectNode answer = json.createObjectNode().put("success", "Meeting scheduled");
        answer.putArray("meetings").addObject().put("uuid", uuid).put("date", IN_MICROSECONDS.format(start));
        return ok(answer);
    }

    private JsonNode list(Request request) {
        LocalDate from = LocalDate.parse(request.queryParameter("from").firstValue());
        LocalDate to = LocalDate.parse(request.queryParameter("to").firstValue());
        ObjectNode answer = json.createObjectNode();
        ArrayNode listed = answer.putArray("meetings");
        meetings.values().stream()
                .filter(meeting -> {
                    LocalDate day =
                            LocalDate.parse(meeting.path("start").asText().substring(0, 10));
                    return !day.isBefore(from) && !day.isAfter(to);
                })
                .forEach(listed::add);
        return answer;
    }

    private static ResponseDefinition ok(JsonNode body) {
        return ResponseDefinitionBuilder.okForJson(body.toString())
                .withHeader("Content-Type", "application/json")
                .withBody(body.toString())
                .build();
    }

    private static ResponseDefinition status(int status) {
        return ResponseDefinitionBuilder.responseDefinition().withStatus(status).build();
    }

    private final class Keeping implements ResponseDefinitionTransformerV2 {

        static final String NAME = "keeping";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            try {
                return answer(event.getRequest());
            } catch (JsonProcessingException bug) {
                throw new IllegalStateException("the adapter sent no JSON", bug);
            }
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
