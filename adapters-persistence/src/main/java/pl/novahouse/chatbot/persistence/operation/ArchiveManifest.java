package pl.novahouse.chatbot.persistence.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;

/**
 * The first thing to read in an archive: what else is in it.
 *
 * @param format of the archive, {@value #FORMAT} for this one
 * @param migrations the scripts that made the schema, in the order of their installation
 * @param tables in the order of their names
 */
record ArchiveManifest(
        int format,
        Instant takenAt,
        List<String> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        long files) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** @param columns all that are not computed, in their order */
    record Table(String name, List<String> columns, long rows) {
        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** @param value the last one that was given out */
    record Sequence(String name, long value) {}

    ArchiveManifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    byte[] toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a manifest cannot be written", bug);
        }
    }

    static ArchiveManifest read(java.io.InputStream document) throws java.io.IOException {
        ArchiveManifest manifest = JSON.readValue(document, ArchiveManifest.class);
        if (manifest.format() != FORMAT) {
            throw new RestorationException("The archive has format " + manifest.format() + "; this program reads "
                    + FORMAT + ". Restore it with the program that made it.");
        }
        return manifest;
    }
}
