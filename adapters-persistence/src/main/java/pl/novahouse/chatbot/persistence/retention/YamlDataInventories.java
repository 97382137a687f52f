package pl.novahouse.chatbot.persistence.retention;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pl.novahouse.chatbot.application.retention.port.DataInventories;
import pl.novahouse.chatbot.domain.retention.DataInventory;

/** The inventory from {@code data-inventory.yaml}. */
@ApplicationScoped
public class YamlDataInventories implements DataInventories {

    private static final String FILE = "/data-inventory.yaml";

    @Override
    public DataInventory read() {
        ObjectMapper yaml =
                new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = YamlDataInventories.class.getResourceAsStream(FILE)) {
            return yaml.readValue(file, InventoryDocument.class).toInventory();
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " is not an inventory", failure);
        }
    }
}
