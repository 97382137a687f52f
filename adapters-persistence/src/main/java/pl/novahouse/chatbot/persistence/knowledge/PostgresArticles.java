package pl.novahouse.chatbot.persistence.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.application.knowledge.port.Articles;
import pl.novahouse.chatbot.domain.knowledge.Article;
import pl.novahouse.chatbot.domain.knowledge.ArticleKey;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The versions of the articles as documents. */
@ApplicationScoped
public class PostgresArticles implements Articles {

    private static final String LATEST = """
            SELECT DISTINCT ON (key) key, version, origin, document
            FROM article_version
            ORDER BY key, version DESC
            """;

    private static final String HISTORY = """
            SELECT key, version, origin, document
            FROM article_version
            WHERE key = ?
            ORDER BY version
            """;

    private static final String ADD = """
            INSERT INTO article_version (key, version, origin, document)
            SELECT ?, ?, ?, ?::jsonb
            WHERE ? = 1 + coalesce((SELECT max(version) FROM article_version WHERE key = ?), 0)
            ON CONFLICT DO NOTHING
            """;

    private final AgroalDataSource database;
    private final ObjectMapper json = new ObjectMapper();

    public PostgresArticles(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<Article> latest() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST)) {
            return read(statement);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public Optional<Article> find(ArticleKey key) {
        List<Article> versions = history(key);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    @Override
    public List<Article> history(ArticleKey key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(HISTORY)) {
            statement.setString(1, key.value());
            return read(statement);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    @Override
    public void add(Article article) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            String key = article.key().value();
            statement.setString(1, key);
            statement.setInt(2, article.version());
            statement.setString(3, article.origin().name());
            statement.setString(4, json.writeValueAsString(ArticleDocument.from(article.key(), article.content())));
            statement.setInt(5, article.version());
            statement.setString(6, key);
            if (statement.executeUpdate() != 1) {
                throw new ProblemException(new Problem.Conflict());
            }
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("an article cannot be written", failure);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private List<Article> read(PreparedStatement statement) throws SQLException {
        List<Article> articles = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ArticleDocument document = json.readValue(rows.getString("document"), ArticleDocument.class);
                articles.add(new Article(
                        new ArticleKey(rows.getString("key")),
                        rows.getInt("version"),
                        Article.Origin.valueOf(rows.getString("origin")),
                        document.toContent()));
            }
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("an article in the database cannot be read", failure);
        }
        return List.copyOf(articles);
    }

    private static ProblemException unavailable(SQLException failure) {
        return new ProblemException(new Problem.Unavailable("database"), failure);
    }
}
