package pl.novahouse.chatbot.persistence.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import pl.novahouse.chatbot.domain.shared.KnownNames;
import pl.novahouse.chatbot.domain.shared.PersonalData;

/** A stored document without personal data in its texts; numbers, keys and identities stay. */
final class MaskedDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CONTACT = List.of("name", "email", "phone");

    private MaskedDocument() {}

    static String of(String document, KnownNames names) {
        JsonNode tree = read(document);
        return mask(tree, names).toString();
    }

    static String withoutContact(String document, KnownNames names) {
        JsonNode tree = read(document);
        if (tree instanceof ObjectNode object) {
            object.remove(CONTACT);
        }
        return mask(tree, names).toString();
    }

    private static JsonNode mask(JsonNode node, KnownNames names) {
        switch (node) {
            case TextNode text -> {
                return TextNode.valueOf(PersonalData.masked(text.asText(), names));
            }
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    object.set(field.getKey(), mask(field.getValue(), names));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, mask(array.get(i), names));
                }
            }
            default -> {}
        }
        return node;
    }

    private static JsonNode read(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a stored document cannot be read", bug);
        }
    }
}
