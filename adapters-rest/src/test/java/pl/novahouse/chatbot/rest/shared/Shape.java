package pl.novahouse.chatbot.rest.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Compares a JSON value with its schema of the API's description: types, required and unknown fields, enumerations. */
final class Shape {

    private final JsonNode description;

    Shape(JsonNode description) {
        this.description = description;
    }

    /** Everything that differs, in words; empty when the value fits. */
    List<String> differences(JsonNode schema, JsonNode value) {
        List<String> found = new ArrayList<>();
        compare(schema, value, "$", found);
        return found;
    }

    private void compare(JsonNode schema, JsonNode value, String at, List<String> found) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring("#/components/schemas/".length());
            compare(description.at("/components/schemas/" + name), value, at, found);
        } else if (schema.has("oneOf")) {
            boolean fits = StreamSupport.stream(schema.get("oneOf").spliterator(), false)
                    .anyMatch(each -> differences(each, value).isEmpty());
            if (!fits) {
                found.add(at + " is none of its alternatives: " + value);
            }
        } else {
            compareType(schema, value, at, found);
        }
    }

    private void compareType(JsonNode schema, JsonNode value, String at, List<String> found) {
        if (!types(schema).contains(typeOf(value))) {
            found.add(at + " is a " + typeOf(value) + ", not a " + types(schema));
        } else if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            found.add(at + " is " + value + ", not one of " + schema.get("enum"));
        } else if (value.isObject()) {
            compareFields(schema, value, at, found);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                compare(schema.get("items"), value.get(i), at + "[" + i + "]", found);
            }
        }
    }

    private void compareFields(JsonNode schema, JsonNode value, String at, List<String> found) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                found.add(at + " lacks " + name.asText());
            }
        });
        value.fieldNames().forEachRemaining(name -> {
            JsonNode field = schema.path("properties").path(name);
            if (field.isMissingNode()) {
                found.add(at + " has an undescribed " + name);
            } else {
                compare(field, value.get(name), at + "." + name, found);
            }
        });
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new HashSet<>();
        JsonNode declared = schema.path("type");
        if (declared.isArray()) {
            declared.forEach(type -> types.add(type.asText()));
        } else {
            types.add(declared.asText());
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case BINARY, MISSING, POJO -> "unknown";
        };
    }
}
