package pl.novahouse.chatbot.persistence.traffic;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jboss.logging.Logger;
import pl.novahouse.chatbot.application.traffic.port.Blockade;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/**
 * The blocks in force as they were read a second ago at most. One caller in a second reads them anew while the others
 * go on with what is known.
 */
@ApplicationScoped
public class PostgresBlockade implements Blockade {

    private static final Logger LOG = Logger.getLogger(PostgresBlockade.class);

    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final String IN_FORCE = """
            SELECT * FROM traffic_block WHERE until > ? AND lifted_at IS NULL ORDER BY until DESC LIMIT 20000
            """;

    private final AgroalDataSource database;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Map.of(), Instant.EPOCH, true));
    private final AtomicBoolean reading = new AtomicBoolean();

    public PostgresBlockade(AgroalDataSource database) {
        this.database = database;
    }

    /** @param readable whether the last attempt to read them succeeded */
    private record Known(Map<NetworkFingerprint, Block> blocks, Instant at, boolean readable) {

        boolean isStale(Instant now) {
            return Duration.between(at, now).abs().compareTo(FRESH) > 0;
        }
    }

    @Override
    public Optional<Block> against(NetworkFingerprint network, Instant now) {
        if (known.get().isStale(now) && reading.compareAndSet(false, true)) {
            try {
                refresh(now);
            } finally {
                reading.set(false);
            }
        }
        return Optional.ofNullable(known.get().blocks().get(network)).filter(block -> block.isInForce(now));
    }

    private void refresh(Instant now) {
        Known before = known.get();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(IN_FORCE)) {
            query.setObject(1, BlockRow.moment(now));
            Map<NetworkFingerprint, Block> blocks = BlockRow.all(query).stream()
                    .collect(toUnmodifiableMap(Block::network, Function.identity(), (longest, other) -> longest));
            known.set(new Known(blocks, now, true));
        } catch (SQLException failure) {
            if (before.readable()) {
                LOG.warnf("the blocks cannot be read (%s); the last ones known stay in force", failure.getMessage());
            }
            known.set(new Known(before.blocks(), now, false));
        }
    }
}
