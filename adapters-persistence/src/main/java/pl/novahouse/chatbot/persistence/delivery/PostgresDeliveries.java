package pl.novahouse.chatbot.persistence.delivery;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.novahouse.chatbot.application.delivery.port.Deliveries;
import pl.novahouse.chatbot.application.shared.port.Ids;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.DeliveryFilter;
import pl.novahouse.chatbot.domain.delivery.DeliveryId;
import pl.novahouse.chatbot.domain.delivery.DeliveryPage;
import pl.novahouse.chatbot.domain.delivery.NewDelivery;
import pl.novahouse.chatbot.domain.delivery.QueueFigures;
import pl.novahouse.chatbot.domain.delivery.Reason;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** The queue in a table; instances pass over what another has reserved. */
@ApplicationScoped
public class PostgresDeliveries implements Deliveries {

    private static final String INSERT = """
            INSERT INTO delivery (id, target, kind, subject, reference, created_at, until_at, attempts, failures,
                                  state, due_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 'WAITING', ?, 0)
            """;

    /** The lock makes whoever would set it out wait for the state that this transaction is about to commit. */
    private static final String WAITING_ALIKE = """
            SELECT id FROM delivery d
            WHERE target = ? AND subject = ? AND kind = ? AND reference = ? AND state = 'WAITING'
              AND NOT EXISTS (SELECT 1 FROM delivery later
                              WHERE later.target = d.target AND later.subject = d.subject AND later.kind <> d.kind
                                AND later.state IN ('WAITING', 'IN_FLIGHT') AND later.seq > d.seq)
            ORDER BY seq LIMIT 1 FOR UPDATE
            """;

    private static final String FIND = "SELECT * FROM delivery WHERE id = ?";

    private static final String NEXT = """
            SELECT * FROM delivery d
            WHERE target = ? AND state IN ('WAITING', 'IN_FLIGHT') AND due_at <= ?
              AND NOT EXISTS (SELECT 1 FROM delivery earlier
                              WHERE earlier.target = d.target AND earlier.subject = d.subject
                                AND earlier.state IN ('WAITING', 'IN_FLIGHT') AND earlier.seq < d.seq)
            ORDER BY due_at, seq LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    private static final String UPDATE = """
            UPDATE delivery
            SET attempts = ?, failures = ?, failure_code = ?, failure_detail = ?, state = ?, due_at = ?,
                ended_at = ?, end_code = ?, end_detail = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;

    private static final String TO_THE_END = "UPDATE delivery SET seq = DEFAULT WHERE id = ?";

    private static final String MATCHING = """
            FROM delivery
            WHERE (?::text IS NULL OR target = ?) AND (?::text IS NULL OR state = ?)
              AND (?::uuid IS NULL OR subject = ?)
            """;

    private static final String PAGE = "SELECT * " + MATCHING + " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?";

    private static final String COUNT = "SELECT count(*) " + MATCHING;

    private static final String DEAD =
            "SELECT * FROM delivery WHERE target = ? AND state = 'DEAD' ORDER BY seq LIMIT ?";

    private static final String FIGURES = """
            SELECT target, count(*) FILTER (WHERE state <> 'DEAD') AS open, count(*) FILTER (WHERE state = 'DEAD') AS dead,
                   min(created_at) FILTER (WHERE state <> 'DEAD') AS oldest
            FROM delivery WHERE state IN ('WAITING', 'IN_FLIGHT', 'DEAD') GROUP BY target
            """;

    private final AgroalDataSource database;
    private final Ids ids;
    private final InstantSource clock;

    public PostgresDeliveries(AgroalDataSource database, Ids ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public DeliveryId enqueue(NewDelivery order) {
        return waitingAlike(order).orElseGet(() -> insert(order));
    }

    private Optional<DeliveryId> waitingAlike(NewDelivery order) {
        if (!order.merging()) {
            return Optional.empty();
        }
        return new Query(database, WAITING_ALIKE)
                .first(
                        row -> new DeliveryId(Query.uuid(row, "id")),
                        order.target(),
                        order.subject(),
                        order.kind(),
                        order.reference());
    }

    private DeliveryId insert(NewDelivery order) {
        DeliveryId id = new DeliveryId(ids.next());
        Instant now = clock.instant();
        new Query(database, INSERT)
                .change(
                        id.value(),
                        order.target(),
                        order.kind(),
                        order.subject(),
                        order.reference(),
                        now,
                        order.until().orElse(null),
                        order.notBefore().orElse(now));
        return id;
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        return new Query(database, FIND).first(DeliveryRow::read, id.value());
    }

    @Override
    public Optional<Delivery> next(Target target, Instant now) {
        return new Query(database, NEXT).first(DeliveryRow::read, target, now);
    }

    @Override
    public Delivery update(Delivery delivery) {
        DeliveryRow row = DeliveryRow.of(delivery.progress());
        int changed = new Query(database, UPDATE)
                .change(
                        delivery.attempts(),
                        delivery.failures(),
                        code(delivery.lastFailure()),
                        detail(delivery.lastFailure()),
                        row.state(),
                        row.due(),
                        row.ended(),
                        code(row.end()),
                        detail(row.end()),
                        delivery.id().value(),
                        delivery.version());
        if (changed == 0) {
            throw new ProblemException(new Problem.Conflict());
        }
        return delivery.atVersion(delivery.version() + 1);
    }

    @Override
    public Delivery requeue(Delivery delivery) {
        Delivery updated = update(delivery);
        new Query(database, TO_THE_END).change(delivery.id().value());
        return updated;
    }

    @Override
    public DeliveryPage page(DeliveryFilter filter) {
        @Nullable Object target = filter.target().map(Enum::name).orElse(null);
        @Nullable Object state = filter.state().map(Enum::name).orElse(null);
        @Nullable Object subject = filter.subject().orElse(null);
        List<Delivery> found = new Query(database, PAGE)
                .list(
                        DeliveryRow::read,
                        target,
                        target,
                        state,
                        state,
                        subject,
                        subject,
                        filter.size(),
                        (long) filter.page() * filter.size());
        long total = new Query(database, COUNT)
                .first(row -> row.getLong(1), target, target, state, state, subject, subject)
                .orElse(0L);
        return new DeliveryPage(found, Math.max(total, found.size()));
    }

    @Override
    public List<Delivery> dead(Target target, int limit) {
        return new Query(database, DEAD).list(DeliveryRow::read, target, limit);
    }

    @Override
    public List<QueueFigures> figures() {
        List<QueueFigures> filled = new Query(database, FIGURES)
                .list(row -> new QueueFigures(
                        Target.valueOf(row.getString("target")),
                        row.getLong("open"),
                        row.getLong("dead"),
                        Query.optionalInstant(row, "oldest")));
        return Arrays.stream(Target.values())
                .map(target -> filled.stream()
                        .filter(figures -> figures.target() == target)
                        .findFirst()
                        .orElse(new QueueFigures(target, 0, 0, Optional.empty())))
                .toList();
    }

    private static @Nullable String code(Optional<Reason> reason) {
        return reason.map(Reason::code).orElse(null);
    }

    private static @Nullable String detail(Optional<Reason> reason) {
        return reason.map(Reason::detail).orElse(null);
    }
}
