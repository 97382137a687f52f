package pl.novahouse.chatbot.persistence.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import pl.novahouse.chatbot.domain.retention.RetentionRun.Count;

/** Counts and short lists as documents. */
final class Counts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Counts() {}

    static String write(List<?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("counts cannot be stored", bug);
        }
    }

    static List<Count> read(String document) {
        return read(document, new TypeReference<>() {});
    }

    static List<String> words(String document) {
        return read(document, new TypeReference<>() {});
    }

    private static <T> List<T> read(String document, TypeReference<List<T>> as) {
        try {
            return JSON.readValue(document, as);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("stored counts cannot be read", bug);
        }
    }
}
