package pl.novahouse.chatbot.persistence.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * What else is in an archive.
 *
 * @param format of the archive, {@value #FORMAT} for this one
 * @param release of the server that was dumped, such as 18
 * @param migrations the scripts that made the schema, in the order of their installation
 * @param tables in the order of their names
 * @param files how many uploaded files there are
 */
record ArchiveManifest(
        int format, Instant takenAt, int release, List<String> migrations, List<Table> tables, long files) {

    static final int FORMAT = 2;
    static final String ENTRY = "manifest.json";
    /** What {@code pg_dump} wrote, in its custom format. */
    static final String DUMP = "database.dump";

    static final String UPLOADS = "uploads/";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    record Table(String name, long rows) {}

    ArchiveManifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
    }

    byte[] toJson() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a manifest cannot be written", bug);
        }
    }

    static ArchiveManifest read(InputStream document) throws IOException {
        ArchiveManifest manifest = JSON.readValue(document, ArchiveManifest.class);
        if (manifest.format() != FORMAT) {
            throw new RestorationException("The archive has format " + manifest.format() + "; this program reads "
                    + FORMAT + ". Restore it with the program that made it.");
        }
        return manifest;
    }
}
