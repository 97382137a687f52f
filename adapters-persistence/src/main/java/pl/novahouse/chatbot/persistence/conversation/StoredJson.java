package pl.novahouse.chatbot.persistence.conversation;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.Set;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.persistence.shared.DomainJson;

/**
 * The documents inside the rows of conversations; their form is pinned by a test: whoever renames a stored part also
 * writes a migration.
 */
final class StoredJson {

    private static final DomainJson JSON = new DomainJson(
            Set.of(FieldState.class),
            new SimpleModule()
                    .addSerializer(new FieldStateWriter(null))
                    .addDeserializer(FieldState.class, new FieldStateReader(null)));

    private StoredJson() {}

    static String write(Object value) {
        return JSON.write(value);
    }

    /** Writes a variant of a sealed type so that it can be read as that type again. */
    static String write(Object value, Class<?> as) {
        return JSON.write(value, as);
    }

    static <T> T read(String document, Class<T> as) {
        return JSON.read(document, as);
    }
}
