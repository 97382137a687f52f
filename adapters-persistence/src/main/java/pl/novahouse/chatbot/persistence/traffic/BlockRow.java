package pl.novahouse.chatbot.persistence.traffic;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.novahouse.chatbot.domain.traffic.Abuse;
import pl.novahouse.chatbot.domain.traffic.Block;
import pl.novahouse.chatbot.domain.traffic.BlockId;
import pl.novahouse.chatbot.domain.traffic.NetworkFingerprint;

/** A block as its table holds it. */
final class BlockRow {

    private BlockRow() {}

    static List<Block> all(PreparedStatement query) throws SQLException {
        List<Block> blocks = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                blocks.add(read(rows));
            }
        }
        return blocks;
    }

    private static Block read(ResultSet row) throws SQLException {
        return new Block(
                new BlockId(row.getObject("id", UUID.class)),
                new NetworkFingerprint(row.getString("network_fingerprint")),
                row.getString("masked_network"),
                Abuse.valueOf(row.getString("reason")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("lifted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    static OffsetDateTime moment(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
