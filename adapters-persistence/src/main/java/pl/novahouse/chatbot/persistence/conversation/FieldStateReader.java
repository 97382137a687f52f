package pl.novahouse.chatbot.persistence.conversation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.profile.FieldState;
import pl.novahouse.chatbot.domain.profile.Provenance;

/** Reads what {@link FieldStateWriter} wrote; a field that is missing was not told. */
final class FieldStateReader extends StdDeserializer<FieldState<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final @Nullable JavaType valueType;

    FieldStateReader(@Nullable JavaType valueType) {
        super(FieldState.class);
        this.valueType = valueType;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType state = property == null ? context.getContextualType() : property.getType();
        return new FieldStateReader(state.containedType(0));
    }

    @Override
    public FieldState<?> getNullValue(DeserializationContext context) {
        return FieldState.notTold();
    }

    @Override
    public FieldState<?> getAbsentValue(DeserializationContext context) {
        return FieldState.notTold();
    }

    @Override
    public FieldState<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (valueType == null) {
            throw JsonMappingException.from(parser, "the type of the field's value is not known");
        }
        JsonNode document = context.readTree(parser);
        if (!document.has("provenance")) {
            return FieldState.notTold();
        }
        Provenance provenance = context.readTreeAsValue(document.get("provenance"), Provenance.class);
        if (!document.has("value")) {
            return new FieldState.Unknown<>(provenance);
        }
        Object value = context.readTreeAsValue(document.get("value"), valueType);
        return FieldState.known(value, provenance);
    }
}
