package pl.novahouse.chatbot.persistence.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter.State;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;

/** The columns that hold a delivery's progress, and how a row becomes a delivery. */
record DeliveryRow(
        State state, @Nullable Instant due, @Nullable Instant ended, Optional<Reason> end) {

    static DeliveryRow of(Progress progress) {
        State state = State.of(progress);
        return switch (progress) {
            case Progress.Waiting(Instant due) -> new DeliveryRow(state, due, null, Optional.empty());
            case Progress.InFlight(Instant lease) -> new DeliveryRow(state, lease, null, Optional.empty());
            case Progress.Delivered(Instant at) -> new DeliveryRow(state, null, at, Optional.empty());
            case Progress.Dead(Reason reason, Instant at) -> new DeliveryRow(state, null, at, Optional.of(reason));
            case Progress.Discarded(Reason reason, Instant at) -> new DeliveryRow(state, null, at, Optional.of(reason));
        };
    }

    static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                new DeliveryId(Query.uuid(row, "id")),
                Target.valueOf(row.getString("target")),
                row.getString("kind"),
                Query.uuid(row, "subject"),
                row.getString("reference"),
                Query.instant(row, "created_at"),
                Query.optionalInstant(row, "until_at"),
                row.getInt("attempts"),
                row.getInt("failures"),
                reason(row, "failure"),
                progress(row),
                row.getLong("version"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return switch (State.valueOf(row.getString("state"))) {
            case WAITING -> new Progress.Waiting(Query.instant(row, "due_at"));
            case IN_FLIGHT -> new Progress.InFlight(Query.instant(row, "due_at"));
            case DELIVERED -> new Progress.Delivered(Query.instant(row, "ended_at"));
            case DEAD ->
                new Progress.Dead(reason(row, "end").orElse(Reason.of("unknown")), Query.instant(row, "ended_at"));
            case DISCARDED ->
                new Progress.Discarded(reason(row, "end").orElse(Reason.of("unknown")), Query.instant(row, "ended_at"));
        };
    }

    static Optional<Reason> reason(ResultSet row, String prefix) throws SQLException {
        String code = row.getString(prefix + "_code");
        return code == null ? Optional.empty() : Optional.of(new Reason(code, row.getString(prefix + "_detail")));
    }
}
