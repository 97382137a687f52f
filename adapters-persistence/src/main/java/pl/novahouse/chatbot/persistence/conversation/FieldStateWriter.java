package pl.novahouse.chatbot.persistence.conversation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.Provenance;

/** Writes what is known of a field: its value and provenance, the provenance alone, or nothing at all. */
final class FieldStateWriter extends StdSerializer<FieldState<?>> implements ContextualSerializer {

    private static final long serialVersionUID = 1L;

    private final @Nullable JavaType valueType;

    FieldStateWriter(@Nullable JavaType valueType) {
        super(FieldState.class, false);
        this.valueType = valueType;
    }

    @Override
    public JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty property) {
        return property == null ? this : new FieldStateWriter(property.getType().containedType(0));
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, FieldState<?> state) {
        return state instanceof FieldState.NotTold<?>;
    }

    @Override
    public void serialize(FieldState<?> state, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        switch (state) {
            case FieldState.NotTold<?> _ -> {}
            case FieldState.Unknown<?>(Provenance provenance) -> writeProvenance(provenance, json, provider);
            case FieldState.Known<?>(Object value, Provenance provenance) -> {
                json.writeFieldName("value");
                write(value, valueType, json, provider);
                writeProvenance(provenance, json, provider);
            }
        }
        json.writeEndObject();
    }

    private static void writeProvenance(Provenance provenance, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeFieldName("provenance");
        write(provenance, provider.constructType(Provenance.class), json, provider);
    }

    /** Writes a value as the type it is declared as, so that a variant carries its name. */
    private static void write(
            Object value, @Nullable JavaType declared, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        JsonSerializer<Object> writer = provider.findValueSerializer(value.getClass(), null);
        TypeSerializer naming = declared == null ? null : provider.findTypeSerializer(declared);
        if (naming == null) {
            writer.serialize(value, json, provider);
        } else {
            writer.serializeWithType(value, json, provider, naming);
        }
    }
}
