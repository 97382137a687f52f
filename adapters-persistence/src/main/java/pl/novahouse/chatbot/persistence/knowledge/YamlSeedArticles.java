package pl.novahouse.chatbot.persistence.knowledge;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.novahouse.chatbot.application.knowledge.port.SeedArticles;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;

/** One file an article, named after its key; {@code articles.txt} lists the keys. */
@ApplicationScoped
public class YamlSeedArticles implements SeedArticles {

    private static final String FOLDER = "/seed/knowledge/";
    private static final String LIST = FOLDER + "articles.txt";

    private final ObjectMapper yaml =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public List<Article> all() {
        return keys().stream().map(this::read).toList();
    }

    private static List<String> keys() {
        try (InputStream list = open(LIST)) {
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(LIST + " cannot be read", failure);
        }
    }

    private Article read(String key) {
        String name = FOLDER + key + ".yaml";
        try (InputStream file = open(name)) {
            ArticleDocument document = yaml.readValue(file, ArticleDocument.class);
            if (!document.key().equals(key)) {
                throw new IllegalStateException(name + " holds the article " + document.key());
            }
            return Article.seeded(new ArticleKey(key), document.toContent());
        } catch (IOException failure) {
            throw new UncheckedIOException(name + " is not an article", failure);
        }
    }

    private static InputStream open(String name) {
        InputStream file = YamlSeedArticles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return file;
    }
}
