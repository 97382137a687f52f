package pl.novahouse.chatbot.bootstrap.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes values that fit a schema, nearly fit it, or do not fit it at all. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "Dzień dobry, jaki jest najtańszy pakiet?",
            "Mam 50 m² w Gdańsku i budżet 100 tys. zł",
            "nie chcę Premium, tylko Express",
            "-1",
            "0",
            "null",
            "true",
            "zażółć gęślą jaźń 🏠 \u202E\u200B",
            "'; DROP TABLE conversation; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}} #{7*7} %s %n %00",
            "../../../../etc/passwd",
            "%",
            "_%_%",
            "\\",
            "\"",
            "\u0000",
            "\uD83C",
            "\r\nX-Injected: 1",
            "jan.kowalski@example.com +48 501 502 503",
            "2026-02-30",
            "2026-01-31",
            "0001-01-01",
            "+999999999-12-31",
            "9".repeat(400),
            "a".repeat(4000),
            "a".repeat(4001),
            "ą".repeat(9000),
            "((((((((((((((((((((((((((((((",
            "1e309",
            "NaN");

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            BigDecimal.ONE.negate(),
            new BigDecimal("-50"),
            new BigDecimal("50"),
            new BigDecimal("14.99"),
            new BigDecimal("500.001"),
            new BigDecimal("0.1"),
            new BigDecimal("-0.0000001"),
            BigDecimal.valueOf(Integer.MAX_VALUE),
            BigDecimal.valueOf(Integer.MIN_VALUE),
            BigDecimal.valueOf(Long.MAX_VALUE),
            BigDecimal.valueOf(Long.MIN_VALUE),
            new BigDecimal(BigInteger.TWO.pow(64)),
            new BigDecimal("1e39"),
            new BigDecimal("1e-39"),
            new BigDecimal("1e999"),
            new BigDecimal("-1e999"));

    private final RandomGenerator dice;
    private final JsonNode document;

    Values(RandomGenerator dice, JsonNode document) {
        this.dice = dice;
        this.document = document;
    }

    boolean oneIn(int chances) {
        return dice.nextInt(chances) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    String text() {
        if (oneIn(4)) {
            StringBuilder random = new StringBuilder();
            for (int length = dice.nextInt(40); length > 0; length--) {
                random.appendCodePoint(dice.nextInt(1, oneIn(3) ? 0x10FFFF : 0x17F));
            }
            return random.toString();
        }
        return any(TEXTS);
    }

    /** A value for a schema; one in ten is of another kind altogether. */
    JsonNode of(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return of(document.at(schema.get("$ref").asText().substring(1)), depth);
        }
        if (oneIn(10) || depth > DEEPEST) {
            return anything(0);
        }
        if (schema.has("enum") && !oneIn(5)) {
            return schema.get("enum").get(dice.nextInt(schema.get("enum").size()));
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema.path("items"), depth);
            case "integer", "number" -> JSON.numberNode(any(NUMBERS));
            case "boolean" -> JSON.booleanNode(dice.nextBoolean());
            case "string" -> JSON.textNode(textFor(schema));
            default -> anything(0);
        };
    }

    /** Whatever JSON knows. */
    JsonNode anything(int depth) {
        return switch (dice.nextInt(depth > 2 ? 5 : 7)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(dice.nextBoolean());
            case 2 -> JSON.numberNode(any(NUMBERS));
            case 3, 4 -> JSON.textNode(text());
            case 5 -> JSON.arrayNode().add(anything(depth + 1)).add(anything(depth + 1));
            default -> JSON.objectNode().set(any(List.of("a", "message", "")), anything(depth + 1));
        };
    }

    private String textFor(JsonNode schema) {
        String format = schema.path("format").asText();
        if ((format.equals("uuid") || schema.toString().contains("UUID")) && !oneIn(4)) {
            return new UUID(dice.nextLong(), dice.nextLong()).toString();
        }
        return text();
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            boolean isRequired = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
            if (isRequired ? !oneIn(8) : dice.nextBoolean()) {
                object.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        }
        if (oneIn(6)) {
            object.set(any(List.of("unknown", "__proto__", "constructor", "class", "id")), anything(0));
        }
        return object;
    }

    private JsonNode array(JsonNode items, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int length = dice.nextInt(4); length > 0; length--) {
            array.add(of(items, depth + 1));
        }
        return array;
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (!each.asText().equals("null")) {
                    return each.asText();
                }
            }
        }
        return type.asText(schema.has("properties") ? "object" : "");
    }
}
