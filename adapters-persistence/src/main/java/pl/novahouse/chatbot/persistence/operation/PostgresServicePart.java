package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The database: a connection of the pool answers within a second. */
@ApplicationScoped
public class PostgresServicePart implements ServicePart {

    private static final Logger LOG = Logger.getLogger(PostgresServicePart.class);

    private final AgroalDataSource database;

    public PostgresServicePart(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public PartCondition condition() {
        return Patience.ask("database-check", this::answers);
    }

    private boolean answers() {
        try {
            return database.isHealthy(false);
        } catch (SQLException failure) {
            LOG.debug("the database does not answer", failure);
            return false;
        }
    }
}
