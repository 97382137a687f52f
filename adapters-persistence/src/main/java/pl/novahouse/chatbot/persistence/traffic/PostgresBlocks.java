package pl.novahouse.chatbot.persistence.traffic;

import static pl.novahouse.chatbot.persistence.traffic.BlockRow.moment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.traffic.port.Blocks;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** Blocks in a table of their own. */
@ApplicationScoped
public class PostgresBlocks implements Blocks {

    private static final String ADD = """
            INSERT INTO traffic_block (id, network_fingerprint, masked_network, reason, since, until, lifted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND = "SELECT * FROM traffic_block WHERE id = ?";

    private static final String IN_FORCE = """
            SELECT * FROM traffic_block WHERE network_fingerprint = ? AND until > ? AND lifted_at IS NULL
            ORDER BY until DESC LIMIT 1
            """;

    private static final String LIFT = """
            UPDATE traffic_block SET lifted_at = ? WHERE network_fingerprint = ? AND until > ? AND lifted_at IS NULL
            """;

    private static final String LATEST = "SELECT * FROM traffic_block ORDER BY since DESC, id DESC LIMIT ?";

    private static final String FORGET = "DELETE FROM traffic_block WHERE coalesce(lifted_at, until) < ?";

    private final AgroalDataSource database;

    public PostgresBlocks(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void add(Block block) {
        change(
                ADD,
                block.id().value(),
                block.network().hex(),
                block.maskedNetwork(),
                block.reason().name(),
                moment(block.since()),
                moment(block.until()),
                block.liftedAt().map(BlockRow::moment).orElse(null));
    }

    @Override
    public Optional<Block> find(BlockId id) {
        return list(FIND, id.value()).stream().findFirst();
    }

    @Override
    public Optional<Block> inForce(NetworkFingerprint network, Instant now) {
        return list(IN_FORCE, network.hex(), moment(now)).stream().findFirst();
    }

    @Override
    public void lift(NetworkFingerprint network, Instant now) {
        change(LIFT, moment(now), network.hex(), moment(now));
    }

    @Override
    public List<Block> latest(int limit) {
        return list(LATEST, limit);
    }

    @Override
    public int forget(Instant endedBefore) {
        return change(FORGET, moment(endedBefore));
    }

    private int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private List<Block> list(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return BlockRow.all(statement);
        } catch (SQLException failure) {
            throw unavailable(failure);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }

    private static ProblemException unavailable(SQLException failure) {
        return new ProblemException(new Problem.Unavailable("database"), failure);
    }
}
