package pl.novahouse.chatbot.persistence.operation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.operation.port.ServicePart;
import pl.novahouse.chatbot.domain.operation.PartCondition;

/** The database: a connection of the pool answers within a second. */
@ApplicationScoped
public class PostgresServicePart implements ServicePart {

    private static final Logger LOG = Logger.getLogger(PostgresServicePart.class);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

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
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("database-check").start(() -> answer.complete(answers()));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) ? PartCondition.UP : PartCondition.DEGRADED;
        } catch (TimeoutException | ExecutionException late) {
            return PartCondition.DEGRADED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return PartCondition.DEGRADED;
        }
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
