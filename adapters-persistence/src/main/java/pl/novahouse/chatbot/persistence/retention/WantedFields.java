package pl.novahouse.chatbot.persistence.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** What people say is right about them, as a document. */
final class WantedFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private record Field(String field, String name, List<String> values) {

        EnteredField toEntered() {
            return new EnteredField(ProfileField.valueOf(field), name, values);
        }
    }

    private WantedFields() {}

    static String written(List<EnteredField> fields) {
        try {
            return JSON.writeValueAsString(fields.stream()
                    .map(each -> new Field(each.field().name(), each.name(), each.values()))
                    .toList());
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("what a person wants cannot be written", bug);
        }
    }

    static List<EnteredField> read(String document) {
        try {
            return List.of(JSON.readValue(document, Field[].class)).stream()
                    .map(Field::toEntered)
                    .toList();
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("what a person wants cannot be read", bug);
        }
    }
}
