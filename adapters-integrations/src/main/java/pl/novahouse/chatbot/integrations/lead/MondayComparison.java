package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.CrmPart;

/**
 * Tells in which parts an item shows something else than its lead. A column comes back as a text for people and as a
 * JSON value whose form depends on the column's type; where the value is plain it is believed, else the text is.
 */
final class MondayComparison {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_NUMBER = 30;

    private final MondayColumns columns;

    MondayComparison(MondayColumns columns) {
        this.columns = columns;
    }

    /** @param found an item with its name and column values */
    List<CrmPart> differing(CrmItem item, JsonNode found) {
        List<CrmPart> differing = new ArrayList<>();
        if (!MondayValues.name(item)
                .strip()
                .equals(found.path("name").asText("").strip())) {
            differing.add(CrmPart.NAME);
        }
        for (MondayField field : MondayField.values()) {
            Optional<CrmPart> part = partOf(field);
            Optional<MondayColumn> column = columns.of(field);
            if (part.isPresent() && column.isPresent() && differs(field, column.get(), item, found)) {
                differing.add(part.get());
            }
        }
        return differing;
    }

    private static boolean differs(MondayField field, MondayColumn column, CrmItem item, JsonNode found) {
        Optional<String> ours = MondayValues.text(field, item)
                .map(text -> comparable(column.type(), text))
                .filter(text -> !text.isEmpty());
        Optional<String> theirs =
                Optional.of(comparable(column.type(), shown(column, found))).filter(text -> !text.isEmpty());
        return !ours.equals(theirs);
    }

    private static String shown(MondayColumn column, JsonNode found) {
        for (JsonNode value : found.path("column_values")) {
            if (column.id().equals(value.path("id").asText())) {
                return shown(column.type(), value.path("text").asText(""), parsed(value.path("value")));
            }
        }
        return "";
    }

    private static String shown(MondayColumn.Type type, String text, JsonNode value) {
        return switch (type) {
            case TEXT, NUMBERS, STATUS, DROPDOWN -> text;
            case LONG_TEXT -> value.path("text").asText(text);
            case DATE -> value.path("date").asText(text);
            case EMAIL -> value.path("email").asText(text);
            case PHONE -> value.path("phone").asText(text);
            case LINK -> value.path("url").asText(text);
            case CHECKBOX -> value.path("checked").asBoolean(!text.isEmpty()) ? "true" : "";
        };
    }

    /** The value travels as a text that holds JSON. */
    private static JsonNode parsed(JsonNode value) {
        if (!value.isTextual()) {
            return value;
        }
        try {
            return JSON.readTree(value.asText());
        } catch (JsonProcessingException plain) {
            return MissingNode.getInstance();
        }
    }

    private static String comparable(MondayColumn.Type type, String text) {
        return switch (type) {
            case TEXT, LONG_TEXT, STATUS, DROPDOWN, DATE, LINK, CHECKBOX ->
                String.join(" ", text.strip().split("\\s+"));
            case EMAIL -> text.strip().toLowerCase(Locale.ROOT);
            case PHONE -> digits(text);
            case NUMBERS -> number(text.strip());
        };
    }

    private static String digits(String text) {
        return text.chars()
                .filter(each -> each >= '0' && each <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String number(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException words) {
            return text;
        }
    }

    private static Optional<CrmPart> partOf(MondayField field) {
        return switch (field) {
            case EXTERNAL_ID -> Optional.empty();
            case EMAIL -> Optional.of(CrmPart.EMAIL);
            case PHONE -> Optional.of(CrmPart.PHONE);
            case MESSAGE -> Optional.of(CrmPart.MESSAGE);
            case CITY -> Optional.of(CrmPart.CITY);
            case STATUS -> Optional.of(CrmPart.STATUS);
            case SCORE -> Optional.of(CrmPart.SCORE);
            case URGENCY -> Optional.of(CrmPart.URGENCY);
            case PACKAGE -> Optional.of(CrmPart.PACKAGE);
            case AREA -> Optional.of(CrmPart.AREA);
            case BUDGET -> Optional.of(CrmPart.BUDGET);
            case PROPERTY -> Optional.of(CrmPart.PROPERTY);
            case SCOPE -> Optional.of(CrmPart.SCOPE);
            case NEXT_ACTION -> Optional.of(CrmPart.NEXT_ACTION);
            case NEXT_ACTION_DUE -> Optional.of(CrmPart.NEXT_ACTION_DUE);
            case ASSIGNEE -> Optional.of(CrmPart.ASSIGNEE);
            case MARKETING_EMAIL -> Optional.of(CrmPart.MARKETING_EMAIL);
            case MARKETING_PHONE -> Optional.of(CrmPart.MARKETING_PHONE);
            case CREATED -> Optional.of(CrmPart.CREATED);
        };
    }
}
