package pl.novahouse.chatbot.domain.profile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field that a visitor filled in or corrected by hand, before it is known to be right.
 *
 * @param name what the caller calls the field
 * @param values as typed; none takes back what was known
 */
public record EnteredField(ProfileField field, String name, List<String> values) {

    public EnteredField {
        values = List.copyOf(values);
    }

    /** The fields by their names alone, for a note that must not tell what they hold. */
    public static String names(List<EnteredField> fields) {
        return fields.stream().map(field -> field.field().name()).distinct().collect(Collectors.joining(" "));
    }

    /** Takes back what was known. */
    public boolean isCleared() {
        return values.isEmpty();
    }
}
