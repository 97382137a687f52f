package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Takes personal data out of what was said: only values that are known to name nobody stay. */
final class MondayMask {

    private static final String MASKED = "•••";
    private static final Set<String> HARMLESS = Set.of(
            "id",
            "code",
            "status_code",
            "column_id",
            "column_type",
            "retry_in_seconds",
            "complexity",
            "before",
            "after",
            "query",
            "reset_in_x_seconds",
            "kind",
            "value",
            "type",
            "error_code",
            "request_id",
            "cursor",
            "board",
            "item",
            "group",
            "labels",
            "boards",
            "column",
            "operation");
    private static final int DEEPEST = 12;

    private MondayMask() {}

    /** The variables of a request, with the column values that are not personal. */
    static String request(String operation, Map<String, JsonNode> variables, MondayColumns columns) {
        ObjectNode said = JsonNodeFactory.instance.objectNode().put("operation", operation);
        variables.forEach((name, value) ->
                said.set(name, name.equals("columns") ? columnValues(value, columns) : masked(name, value, 0)));
        return said.toString();
    }

    private static ObjectNode columnValues(JsonNode values, MondayColumns columns) {
        ObjectNode masked = JsonNodeFactory.instance.objectNode();
        values.properties().forEach(entry -> {
            boolean harmless = columns.byField().entrySet().stream()
                    .anyMatch(column -> column.getValue().id().equals(entry.getKey())
                            && !column.getKey().isPersonal());
            masked.set(
                    entry.getKey(),
                    harmless || entry.getValue().isNull()
                            ? entry.getValue()
                            : JsonNodeFactory.instance.textNode(MASKED));
        });
        return masked;
    }

    static String response(int status, JsonNode body) {
        ObjectNode said = JsonNodeFactory.instance.objectNode().put("http_status", status);
        said.set("body", masked("", body, 0));
        return said.toString();
    }

    private static JsonNode masked(String name, JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return JsonNodeFactory.instance.textNode(MASKED);
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties()
                    .forEach(entry -> copy.set(entry.getKey(), masked(entry.getKey(), entry.getValue(), depth + 1)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(each -> copy.add(masked(name, each, depth + 1)));
            return copy;
        }
        boolean plain = node.isNull() || node.isBoolean() || node.isMissingNode() || HARMLESS.contains(name);
        return plain ? node : JsonNodeFactory.instance.textNode(MASKED);
    }
}
