package pl.novahouse.chatbot.rest.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** Gathers the fields that a request fills in; what is absent is left out. */
public final class EnteredValues {

    private final List<EnteredField> fields = new ArrayList<>();

    /** @param name what the caller calls the field */
    public EnteredValues add(ProfileField field, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new EnteredField(field, name, List.of(value)));
        }
        return this;
    }

    /** @param name what the caller calls the field */
    public EnteredValues add(ProfileField field, String name, @Nullable BigDecimal number) {
        return add(
                field, name, number == null ? null : number.stripTrailingZeros().toPlainString());
    }

    public List<EnteredField> fields() {
        return List.copyOf(fields);
    }
}
