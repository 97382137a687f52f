package pl.novahouse.chatbot.persistence.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Set;

/**
 * The documents inside rows. A value of one part is that part, a variant of a sealed type carries its name as
 * {@code kind}, and what is empty is left out, so that a document written before a part existed can still be read.
 */
public final class DomainJson {

    private final ObjectMapper mapper;

    public DomainJson() {
        this(Set.of());
    }

    /**
     * @param others sealed types that have a form of their own
     * @param forms what writes and reads those
     */
    public DomainJson(Set<Class<?>> others, Module... forms) {
        this.mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new DomainValues(others))
                .addModules(forms)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        List.class, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withConfigOverride(
                        Set.class, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    public String write(Object value) {
        return write(value, value.getClass());
    }

    /** Writes a variant of a sealed type so that it can be read as that type again. */
    public String write(Object value, Class<?> as) {
        try {
            return mapper.writerFor(as).writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(as.getSimpleName() + " cannot be stored", bug);
        }
    }

    public <T> T read(String document, Class<T> as) {
        try {
            return mapper.readValue(document, as);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a stored " + as.getSimpleName() + " cannot be read", bug);
        }
    }
}
