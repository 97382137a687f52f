package pl.novahouse.chatbot.persistence.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the driver takes and gives them. */
final class Columns {

    private Columns() {}

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet columns, int index) throws SQLException {
        OffsetDateTime moment = columns.getObject(index, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
