package pl.novahouse.chatbot.persistence.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.catalogue.port.Catalogues;
import pl.novahouse.chatbot.domain.catalogue.Catalogue;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/**
 * The versions of the price list as documents. What was read is believed for {@link #BELIEVED}, so that a turn costs no
 * query and a change made on another instance is seen soon; while the database is away the last known list stays.
 */
@ApplicationScoped
public class PostgresCatalogues implements Catalogues {

    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private static final String LATEST = "SELECT document FROM catalogue_version ORDER BY version DESC LIMIT 1";

    private static final String PUBLISH = """
            INSERT INTO catalogue_version (version, document)
            SELECT ?, ?::jsonb
            WHERE ? = 1 + coalesce((SELECT max(version) FROM catalogue_version), 0)
            ON CONFLICT DO NOTHING
            """;

    private final AgroalDataSource database;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public PostgresCatalogues(AgroalDataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Known(Catalogue catalogue, Instant readAt) {}

    /** Gives an empty database its first price list; of several instances that start at once, one does. */
    void importSeed(@Observes StartupEvent start) {
        insert(SeedCatalogue.read());
    }

    @Override
    public Catalogue current() {
        Known before = known.get();
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.readAt().plus(BELIEVED))) {
            return before.catalogue();
        }
        try {
            Catalogue latest = latest();
            known.set(new Known(latest, now));
            return latest;
        } catch (SQLException failure) {
            if (before != null) {
                return before.catalogue();
            }
            throw unavailable(failure);
        }
    }

    @Override
    public void publish(Catalogue changed) {
        if (!insert(changed)) {
            throw new ProblemException(new Problem.Conflict());
        }
        known.set(null);
    }

    private Catalogue latest() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("the database holds no price list");
            }
            return json.readValue(rows.getString(1), CatalogueDocument.class).toCatalogue();
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("the price list in the database cannot be read", failure);
        }
    }

    private boolean insert(Catalogue catalogue) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PUBLISH)) {
            statement.setInt(1, catalogue.version());
            statement.setString(2, json.writeValueAsString(CatalogueDocument.from(catalogue)));
            statement.setInt(3, catalogue.version());
            return statement.executeUpdate() == 1;
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a price list cannot be written", failure);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private static ProblemException unavailable(SQLException failure) {
        return new ProblemException(new Problem.Unavailable("database"), failure);
    }
}
