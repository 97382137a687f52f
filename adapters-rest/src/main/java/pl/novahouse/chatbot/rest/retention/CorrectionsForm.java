package pl.novahouse.chatbot.rest.retention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.EnteredField;
import pl.novahouse.chatbot.domain.profile.ProfileField;

/** Collects what staff typed as right about a person; empty fields stay as they are. */
final class CorrectionsForm {

    private static final int LONGEST_NUMBER = 40;

    private final List<EnteredField> fields = new ArrayList<>();

    CorrectionsForm with(ProfileField field, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            fields.add(new EnteredField(field, name, List.of(typed.strip())));
        }
        return this;
    }

    /** A number as people write it: 62,5 or 95 000. */
    CorrectionsForm withNumber(ProfileField field, String name, @Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_NUMBER) {
            return with(field, name, typed);
        }
        return with(field, name, typed.replace(" ", "").replace("\u00A0", "").replace(',', '.'));
    }

    List<EnteredField> fields() {
        return List.copyOf(fields);
    }
}
