package pl.novahouse.chatbot.integrations.lead;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.catalogue.PackageName;
import pl.novahouse.chatbot.domain.lead.Assignee;
import pl.novahouse.chatbot.domain.lead.CrmItem;
import pl.novahouse.chatbot.domain.lead.Lead;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.TownName;
import pl.novahouse.chatbot.integrations.lead.MondaySettings.ContactFormat;

/** A lead in the formats that the board's columns take. */
final class MondayValues {

    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final int LONGEST_NAME = 255;
    private static final Map<String, String> COUNTRIES = Map.of(
            "+48", "PL", "+49", "DE", "+44", "GB", "+33", "FR", "+420", "CZ", "+421", "SK", "+380", "UA", "+46", "SE",
            "+47", "NO", "+45", "DK");

    private final MondayColumns columns;
    private final ContactFormat contactFormat;

    MondayValues(MondayColumns columns, ContactFormat contactFormat) {
        this.columns = columns;
        this.contactFormat = contactFormat;
    }

    static String name(CrmItem item) {
        String name = item.lead().contact().name().value();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The values of a new item; what is not known is left out. */
    ObjectNode filled(CrmItem item) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (MondayField field : MondayField.values()) {
            columns.of(field)
                    .ifPresent(column -> text(field, item)
                            .ifPresent(text -> values.set(column.id(), formatted(column.type(), text))));
        }
        return values;
    }

    /** The values of a known item; what is not known any more is cleared. */
    ObjectNode complete(CrmItem item) {
        ObjectNode values = filled(item);
        for (MondayField field : MondayField.values()) {
            columns.of(field)
                    .filter(column -> !values.has(column.id()))
                    .ifPresent(column -> values.putNull(column.id()));
        }
        return values;
    }

    /** Clears what is personal. */
    ObjectNode blank() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (MondayField field : MondayField.values()) {
            if (field.isPersonal()) {
                columns.of(field).ifPresent(column -> values.putNull(column.id()));
            }
        }
        return values;
    }

    /** What a column is told, before it gets the format of the column's type. */
    static Optional<String> text(MondayField field, CrmItem item) {
        Lead lead = item.lead();
        return switch (field) {
            case EXTERNAL_ID -> Optional.of(lead.id().value().toString());
            case EMAIL -> lead.contact().email().map(EmailAddress::value);
            case PHONE -> lead.contact().phone().map(PhoneNumber::e164);
            case MESSAGE -> lead.message();
            case CITY -> lead.enquiry().city().map(TownName::value);
            case STATUS -> Optional.of(MondayWords.of(lead.status()));
            case SCORE -> Optional.of(Integer.toString(lead.assessment().score().points()));
            case URGENCY -> Optional.of(MondayWords.of(lead.assessment().urgency()));
            case PACKAGE -> lead.enquiry().chosenPackage().map(PackageName::displayName);
            case AREA -> lead.enquiry().area().map(area -> area.squareMetres().toPlainString());
            case BUDGET -> lead.enquiry().budget().map(budget -> Long.toString(budget.wholeZloty()));
            case PROPERTY -> lead.enquiry().propertyType().map(MondayWords::of);
            case SCOPE -> lead.enquiry().scope().map(MondayWords::of);
            case NEXT_ACTION -> lead.nextAction().map(action -> MondayWords.of(action.kind()));
            case NEXT_ACTION_DUE -> lead.nextAction().map(action -> day(action.due()));
            case ASSIGNEE -> lead.assignee().map(Assignee::name);
            case MARKETING_EMAIL -> yes(item.marketingByEmail());
            case MARKETING_PHONE -> yes(item.marketingByPhone());
            case CREATED -> Optional.of(day(lead.createdAt()));
        };
    }

    private static Optional<String> yes(boolean holds) {
        return holds ? Optional.of("true") : Optional.empty();
    }

    private static String day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate().toString();
    }

    private JsonNode formatted(MondayColumn.Type type, String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (type) {
            case TEXT, NUMBERS -> json.textNode(text);
            case LONG_TEXT -> json.objectNode().put("text", text);
            case STATUS -> json.objectNode().put("label", text);
            case DROPDOWN -> {
                ObjectNode dropdown = json.objectNode();
                dropdown.putArray("labels").add(text);
                yield dropdown;
            }
            case DATE -> json.objectNode().put("date", text);
            case EMAIL ->
                switch (contactFormat) {
                    case OBJECT -> json.objectNode().put("email", text).put("text", text);
                    case TEXT -> json.textNode(text + " " + text);
                };
            case PHONE -> phone(text);
            case LINK -> json.objectNode().put("url", text).put("text", text);
            case CHECKBOX -> json.objectNode().put("checked", "true");
        };
    }

    private JsonNode phone(String e164) {
        Optional<String> country = COUNTRIES.entrySet().stream()
                .filter(entry -> e164.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return switch (contactFormat) {
            case OBJECT -> {
                ObjectNode phone = JsonNodeFactory.instance.objectNode().put("phone", e164);
                country.ifPresent(code -> phone.put("countryShortName", code));
                yield phone;
            }
            case TEXT ->
                JsonNodeFactory.instance.textNode(
                        country.map(code -> e164 + " " + code).orElse(e164));
        };
    }
}
