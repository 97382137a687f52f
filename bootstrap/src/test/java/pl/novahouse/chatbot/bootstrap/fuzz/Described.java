package pl.novahouse.chatbot.bootstrap.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One operation as the OpenAPI document describes it. */
record Described(String method, String path, JsonNode operation) {

    static List<Described> all(JsonNode document) {
        List<Described> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    all.add(new Described(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                }
            }
        }
        return all;
    }

    String name() {
        return method + " " + path;
    }

    boolean isStream() {
        return operation.toString().contains("text/event-stream");
    }

    boolean isForStaff() {
        return operation.path("security").toString().contains("staff");
    }

    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameters::add);
        return parameters;
    }

    JsonNode body(String mediaType) {
        return operation.path("requestBody").path("content").path(mediaType);
    }

    boolean describes(int status) {
        return operation.path("responses").has(Integer.toString(status));
    }

    /** The codes that the examples of a refusal name. */
    Set<String> codes(int status) {
        Set<String> codes = new HashSet<>();
        operation
                .path("responses")
                .path(Integer.toString(status))
                .path("content")
                .path("application/json")
                .path("examples")
                .fieldNames()
                .forEachRemaining(codes::add);
        return codes;
    }
}
