package pl.novahouse.chatbot.integrations.lead;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A board over HTTP that behaves as the vendor documents it: it keeps items, remembers the first answer of each
 * Idempotency-Key, finds items by their columns, refuses wrong values, and fails as it is told.
 */
public final class FakeBoard implements AutoCloseable {

    public static final String TOKEN = "token-of-the-fake-board";
    public static final String BOARD = "1234567890";
    public static final String VERSION = "2026-10";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the board does instead of answering well. */
    public enum Trouble {
        /** Answers as it should. */
        NONE,
        /** Says nothing for long and has done nothing. */
        TIMEOUT_BEFORE,
        /** Does it, then says nothing for long. */
        TIMEOUT_AFTER,
        /** Cuts the line and has done nothing. */
        CUT_BEFORE,
        /** Does it, then cuts the line. */
        CUT_AFTER,
        /** Does it, then cuts the line in the middle of the answer. */
        CUT_DURING,
        TOO_MANY_WITH_WAIT,
        TOO_MANY_WITHOUT_WAIT,
        /** Status 200 with an error that says to come again. */
        COMPLEXITY,
        /** Status 200 with an internal error and no word of whether it was done; it was. */
        INTERNAL_ERROR_AFTER,
        UNAVAILABLE,
        /** Does it, then answers 502. */
        BAD_GATEWAY_AFTER,
        DAILY_LIMIT,
        BAD_TOKEN,
        COLUMN_VALUE,
        /** Does it and answers with bytes that are no JSON. */
        GARBAGE,
        /** Does it and answers with status 200 and a page for people. */
        PAGE_AFTER,
        /** Does it and answers with more than anybody should read. */
        FLOOD_AFTER,
        /** Does it and answers with its id and an error beside it. */
        ERROR_BESIDE_DATA,
        /** Does it and answers one byte after another. */
        SLOW_DRIP,
        /** An earlier failure is remembered under the key and repeated. */
        FAILURE_REMEMBERED
    }

    private static final int LONG = 4_000;
    private static final int FLOOD = 3 * 1024 * 1024;

    private final WireMockServer server;
    private final Map<String, ObjectNode> items = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<Trouble> script = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> received = new ArrayList<>();
    private boolean recording;
    private IntFunction<Trouble> plan = _ -> Trouble.NONE;
    private int last = 1_000;

    private FakeBoard(WireMockServer server) {
        this.server = server;
        for (String column : List.of(
                "name:name",
                "external_id:text",
                "email:email",
                "phone:phone",
                "message:long_text",
                "city:text",
                "status:status",
                "score:numbers",
                "urgency:status",
                "package:dropdown",
                "area:numbers",
                "budget:numbers",
                "property:dropdown",
                "scope:dropdown",
                "next_action:text",
                "next_action_due:date",
                "assignee:text",
                "marketing_email:checkbox",
                "marketing_phone:checkbox",
                "created:date")) {
            columns.put(column.substring(0, column.indexOf(':')), column.substring(column.indexOf(':') + 1));
        }
    }

    public static FakeBoard start() {
        Answering answering = new Answering();
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .containerThreads(40)
                .disableRequestJournal()
                .extensions(answering));
        FakeBoard board = new FakeBoard(server);
        answering.board.add(board);
        server.start();
        server.stubFor(any(anyUrl()));
        return board;
    }

    private static final class Answering implements ResponseDefinitionTransformerV2 {

        private final List<FakeBoard> board = new ArrayList<>();

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            return board.getFirst().answer(event.getRequest());
        }

        @Override
        public String getName() {
            return "fake-board";
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + server.port() + "/v2");
    }

    /** The next calls meet these troubles, one after the other. */
    public synchronized FakeBoard meeting(Trouble... troubles) {
        script.addAll(List.of(troubles));
        return this;
    }

    /** Every call from now on meets the trouble that its number, counted from 1, gets. */
    public synchronized FakeBoard planning(IntFunction<Trouble> troubles) {
        plan = troubles;
        return this;
    }

    /** Keeps every request from now on. */
    public synchronized FakeBoard recording() {
        recording = true;
        return this;
    }

    /** The bodies of all requests since the recording began, those that met trouble too. */
    public synchronized List<String> received() {
        return List.copyOf(received);
    }

    public synchronized void renameColumn(String id, String newId) {
        columns.put(newId, columns.remove(id));
    }

    public synchronized void retypeColumn(String id, String type) {
        columns.put(id, type);
    }

    public synchronized void forgetKeys() {
        answers.clear();
    }

    public int calls() {
        return calls.get();
    }

    public synchronized int size() {
        return items.size();
    }

    /** How many different leads have an item. */
    public synchronized long leads() {
        return items.values().stream().map(FakeBoard::externalId).distinct().count();
    }

    public synchronized List<JsonNode> itemsOf(String externalId) {
        return items.values().stream()
                .filter(item -> externalId(item).equals(externalId))
                .map(JsonNode.class::cast)
                .toList();
    }

    /** The items in which the column holds exactly this. */
    public synchronized List<JsonNode> itemsWith(String column, JsonNode value) {
        return items.values().stream()
                .filter(item -> item.path(column).equals(value))
                .map(item -> (JsonNode) item.deepCopy())
                .toList();
    }

    public synchronized List<String> namesOf(String externalId) {
        return items.entrySet().stream()
                .filter(item -> externalId(item.getValue()).equals(externalId))
                .map(item -> names.getOrDefault(item.getKey(), ""))
                .toList();
    }

    /** Changes an item's column as somebody in front of the board would. */
    public synchronized void edit(String externalId, String column, JsonNode value) {
        items.values().stream()
                .filter(item -> externalId(item).equals(externalId))
                .forEach(item -> item.set(column, value));
    }

    /** Puts an item on the board as another program would. */
    public synchronized String put(String externalId) {
        return add("przez kogoś innego", JSON.createObjectNode().put("external_id", externalId));
    }

    private static String externalId(JsonNode item) {
        return item.path("external_id").asText("");
    }

    private ResponseDefinition answer(Request request) {
        int number = calls.incrementAndGet();
        record(request);
        Trouble trouble = trouble(number);
        return switch (trouble) {
            case NONE -> json(work(request));
            case TIMEOUT_BEFORE -> late(json(200, Map.of(), "{\"data\":{}}"));
            case TIMEOUT_AFTER -> late(json(work(request)));
            case CUT_BEFORE -> cut(Fault.CONNECTION_RESET_BY_PEER);
            case CUT_AFTER -> after(work(request), cut(Fault.EMPTY_RESPONSE));
            case CUT_DURING -> after(work(request), cut(Fault.MALFORMED_RESPONSE_CHUNK));
            case TOO_MANY_WITH_WAIT -> json(429, Map.of("Retry-After", "1"), error("RateLimitExceeded", 429));
            case TOO_MANY_WITHOUT_WAIT -> json(429, Map.of(), "");
            case COMPLEXITY -> json(200, Map.of(), """
                        {"data":{},"errors":[{"message":"Complexity budget exhausted","extensions":{
                         "code":"COMPLEXITY_BUDGET_EXHAUSTED","status_code":429,"retry_in_seconds":1}}]}""");
            case INTERNAL_ERROR_AFTER -> after(work(request), json(200, Map.of(), error("INTERNAL_SERVER_ERROR", 500)));
            case UNAVAILABLE -> json(503, Map.of(), "<html>come back</html>");
            case BAD_GATEWAY_AFTER -> after(work(request), json(502, Map.of(), "<html>oh</html>"));
            case DAILY_LIMIT -> json(200, Map.of(), error("DAILY_LIMIT_EXCEEDED", 429));
            case BAD_TOKEN -> json(401, Map.of(), "{\"errors\":[\"Not Authenticated\"]}");
            case COLUMN_VALUE -> json(200, Map.of(), """
                        {"errors":[{"message":"invalid value for Zażółć","extensions":{"code":"ColumnValueException",
                         "status_code":200,"error_data":{"column_id":"status","column_value":"Zażółć"}}}]}""");
            case GARBAGE -> after(work(request), cut(Fault.RANDOM_DATA_THEN_CLOSE));
            case PAGE_AFTER -> after(work(request), json(200, Map.of(), "<html>Welcome</html>"));
            case FLOOD_AFTER -> after(work(request), json(200, Map.of(), "[" + " ".repeat(FLOOD) + "]"));
            case ERROR_BESIDE_DATA -> besideData(work(request));
            case SLOW_DRIP ->
                ResponseDefinitionBuilder.like(json(work(request)))
                        .withChunkedDribbleDelay(40, LONG)
                        .build();
            case FAILURE_REMEMBERED -> remembered(request);
        };
    }

    private synchronized void record(Request request) {
        if (recording) {
            received.add(request.getBodyAsString());
        }
    }

    private synchronized Trouble trouble(int number) {
        return script.isEmpty() ? plan.apply(number) : script.removeFirst();
    }

    private synchronized ResponseDefinition remembered(Request request) {
        String failure = error("INTERNAL_SERVER_ERROR", 500);
        key(request).ifPresent(key -> answers.put(key, failure));
        return json(200, Map.of(), failure);
    }

    private static ResponseDefinition besideData(Worked done) {
        ObjectNode answer = (ObjectNode) read(done.body());
        answer.set("errors", read(error("INTERNAL_SERVER_ERROR", 500)).path("errors"));
        return json(200, Map.of(), answer.toString());
    }

    private static ResponseDefinition after(Worked done, ResponseDefinition answer) {
        if (done.body().isEmpty()) {
            throw new IllegalStateException("nothing was done");
        }
        return answer;
    }

    /** @param repeated whether it is the remembered answer of the key */
    private record Worked(String body, boolean repeated) {}

    private synchronized Worked work(Request request) {
        if (!TOKEN.equals(request.getHeader("Authorization"))) {
            return new Worked(error("UserUnauthorizedException", 401), false);
        }
        Optional<String> key = key(request);
        @Nullable String known = key.map(answers::get).orElse(null);
        if (known != null) {
            return new Worked(known, true);
        }
        String answer = done(read(request.getBodyAsString()));
        key.ifPresent(each -> answers.put(each, answer));
        return new Worked(answer, false);
    }

    private static Optional<String> key(Request request) {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"));
    }

    private String done(JsonNode body) {
        String query = body.path("query").asText();
        JsonNode variables = body.path("variables");
        if (!BOARD.equals(variables.path("board").asText(BOARD))) {
            return error("InvalidBoardIdException", 200);
        }
        if (query.contains("create_item")) {
            return create(variables);
        }
        if (query.contains("change_multiple_column_values")) {
            return change(variables);
        }
        if (query.contains("delete_item")) {
            return delete(variables.path("item").asText());
        }
        if (query.contains("items_page_by_column_values")) {
            return found(
                    variables.path("column").asText(), variables.path("value").asText(), variables.path("ids"));
        }
        if (query.contains("version")) {
            return data(JSON.createObjectNode()
                    .set(
                            "version",
                            JSON.createObjectNode().put("kind", "current").put("value", VERSION)));
        }
        return described();
    }

    private String create(JsonNode variables) {
        String name = variables.path("name").asText();
        JsonNode values = read(variables.path("values").asText("{}"));
        Optional<String> wrong = wrong(values);
        if (name.isEmpty() || name.length() > 255 || wrong.isPresent()) {
            return wrong.orElse(error("ColumnValueException", 200));
        }
        return id("create_item", add(name, (ObjectNode) values));
    }

    private String add(String name, ObjectNode values) {
        String id = Integer.toString(++last);
        items.put(id, values);
        names.put(id, name);
        return id;
    }

    private String change(JsonNode variables) {
        String id = variables.path("item").asText();
        @Nullable ObjectNode item = items.get(id);
        if (item == null) {
            return error("ResourceNotFoundException", 404);
        }
        JsonNode values = read(variables.path("values").asText("{}"));
        Optional<String> wrong = wrong(values);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        values.properties().forEach(entry -> {
            if (entry.getKey().equals("name")) {
                names.put(id, entry.getValue().asText());
            } else if (entry.getValue().isNull()) {
                item.remove(entry.getKey());
            } else {
                item.set(entry.getKey(), entry.getValue());
            }
        });
        return id("change_multiple_column_values", id);
    }

    private Optional<String> wrong(JsonNode values) {
        for (Map.Entry<String, JsonNode> entry : values.properties()) {
            @Nullable String type = columns.get(entry.getKey());
            if (type == null) {
                return Optional.of(error("InvalidColumnIdException", 200));
            }
            if (!entry.getValue().isNull() && !isOfType(type, entry.getValue())) {
                return Optional.of(error("ColumnValueException", 200));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "text", "numbers", "name" -> value.isTextual();
            case "long_text" -> value.path("text").isTextual();
            case "status" ->
                value.path("label").isTextual() || value.path("index").isInt();
            case "dropdown" -> value.path("labels").isArray();
            case "date" -> value.path("date").asText().matches("\\d{4}-\\d{2}-\\d{2}");
            case "email" -> value.isTextual() || value.path("email").isTextual();
            case "phone" -> value.isTextual() || value.path("phone").isTextual();
            case "checkbox" -> value.path("checked").asText().equals("true");
            default -> false;
        };
    }

    private String delete(String id) {
        return items.remove(id) == null ? error("ResourceNotFoundException", 404) : id("delete_item", id);
    }

    private String found(String column, String value, JsonNode asked) {
        ObjectNode page = JSON.createObjectNode().putNull("cursor");
        var list = page.putArray("items");
        items.entrySet().stream()
                .filter(item -> item.getValue().path(column).asText("").equals(value))
                .sorted(Map.Entry.<String, ObjectNode>comparingByKey().reversed())
                .forEach(item -> {
                    ObjectNode found = list.addObject();
                    found.put("id", item.getKey()).put("name", names.get(item.getKey()));
                    if (asked.isArray()) {
                        found.set("column_values", shown(item.getValue(), asked));
                    }
                });
        return data(JSON.createObjectNode().set("items_page_by_column_values", page));
    }

    /** A filled column and an empty one alike come back as a text for people and a value that is JSON in a text. */
    private ArrayNode shown(ObjectNode item, JsonNode asked) {
        ArrayNode shown = JSON.createArrayNode();
        for (JsonNode id : asked) {
            JsonNode kept = item.path(id.asText());
            ObjectNode column = shown.addObject().put("id", id.asText());
            if (kept.isMissingNode()) {
                column.put("text", "").putNull("value");
            } else {
                show(column, String.valueOf(columns.get(id.asText())), kept);
            }
        }
        return shown;
    }

    private static void show(ObjectNode column, String type, JsonNode kept) {
        String first = kept.asText("").split(" ")[0];
        ObjectNode value = JSON.createObjectNode();
        String text = switch (type) {
            case "status" -> {
                value.put("index", 1);
                yield kept.path("label").asText();
            }
            case "dropdown" -> {
                value.putArray("ids").add(1);
                yield kept.path("labels").path(0).asText();
            }
            case "email" -> {
                String address = kept.path("email").asText(first);
                value.put("email", address).put("text", address);
                yield address;
            }
            case "phone" -> {
                String number = kept.path("phone").asText(first).replace("+", "");
                value.put("phone", number);
                yield number;
            }
            case "checkbox" -> {
                value.put("checked", true);
                yield "v";
            }
            case "date" -> {
                value.put("date", kept.path("date").asText()).putNull("time");
                yield kept.path("date").asText();
            }
            case "long_text" -> {
                value.put("text", kept.path("text").asText());
                yield kept.path("text").asText();
            }
            default -> kept.asText();
        };
        column.put("text", text)
                .put("value", value.isEmpty() ? JSON.valueToTree(text).toString() : value.toString());
    }

    private String described() {
        ObjectNode board = JSON.createObjectNode();
        var list = board.putArray("columns");
        columns.forEach((id, type) -> list.addObject()
                .put("id", id)
                .put("type", type)
                .put("title", id)
                .put("settings_str", "{}"));
        ObjectNode all = JSON.createObjectNode();
        all.putArray("boards").add(board);
        return data(all);
    }

    private static String id(String operation, String id) {
        return data(
                JSON.createObjectNode().set(operation, JSON.createObjectNode().put("id", id)));
    }

    private static String data(JsonNode data) {
        return JSON.createObjectNode().set("data", data).toString();
    }

    private static String error(String code, int status) {
        return "{\"errors\":[{\"message\":\"no\",\"extensions\":{\"code\":\"" + code + "\",\"status_code\":" + status
                + "}}]}";
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ResponseDefinition json(Worked worked) {
        return json(200, worked.repeated() ? Map.of("Idempotency-Replayed", "true") : Map.of(), worked.body());
    }

    private static ResponseDefinition json(int status, Map<String, String> headers, String body) {
        ResponseDefinitionBuilder answer = new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
        headers.forEach(answer::withHeader);
        return answer.build();
    }

    private static ResponseDefinition late(ResponseDefinition answer) {
        return ResponseDefinitionBuilder.like(answer).withFixedDelay(LONG).build();
    }

    private static ResponseDefinition cut(Fault fault) {
        return new ResponseDefinitionBuilder().withFault(fault).build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
