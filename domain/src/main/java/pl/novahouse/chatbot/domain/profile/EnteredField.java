package pl.novahouse.chatbot.domain.profile;

import java.util.List;

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

    /** Takes back what was known. */
    public boolean isCleared() {
        return values.isEmpty();
    }
}
