package pl.novahouse.chatbot.persistence.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;

/** The price list that an empty database begins with. */
final class SeedCatalogue {

    private static final String FILE = "/seed/catalogue.yaml";

    private SeedCatalogue() {}

    static Catalogue read() {
        ObjectMapper yaml =
                new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = SeedCatalogue.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return yaml.readValue(file, CatalogueDocument.class).toCatalogue();
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " is not a price list", failure);
        }
    }
}
