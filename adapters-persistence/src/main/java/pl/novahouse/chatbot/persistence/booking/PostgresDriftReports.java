package pl.novahouse.chatbot.persistence.booking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import pl.novahouse.chatbot.application.booking.port.DriftReports;
import pl.novahouse.chatbot.domain.booking.Drift;
import pl.novahouse.chatbot.domain.booking.DriftReport;

/** Reports of drift, each a row with its findings as a document. */
@ApplicationScoped
public class PostgresDriftReports implements DriftReports {

    private static final String ADD = """
            INSERT INTO drift_report (id, occasion, started_at, finished_at, bookings, leads, drifts, unreachable)
            VALUES (:id, :occasion, :started, :finished, :bookings, :leads, CAST(:drifts AS jsonb), CAST(:unreachable AS jsonb))
            """;

    private static final String ALL = """
            SELECT id, started_at, finished_at, bookings, leads, drifts::text, unreachable::text, occasion
            FROM drift_report
            """;

    private static final String LATEST = ALL + " ORDER BY finished_at DESC, id DESC";

    private static final String LATEST_NIGHT = ALL + " WHERE occasion = 'NIGHT' ORDER BY started_at DESC LIMIT 1";

    private final StatelessSession session;
    private final ObjectMapper json = new ObjectMapper();

    public PostgresDriftReports(StatelessSession session) {
        this.session = session;
    }

    private record Found(Drift.Kind kind, String subject, String note, boolean corrected) {}

    @Override
    public void add(DriftReport report) {
        session.createNativeMutationQuery(ADD)
                .setParameter("id", report.id())
                .setParameter("occasion", report.occasion().name())
                .setParameter("started", report.startedAt())
                .setParameter("finished", report.finishedAt())
                .setParameter("bookings", report.bookings())
                .setParameter("leads", report.leads())
                .setParameter(
                        "drifts",
                        write(report.drifts().stream()
                                .map(drift -> new Found(drift.kind(), drift.subject(), drift.note(), drift.corrected()))
                                .toList()))
                .setParameter("unreachable", write(report.unreachable()))
                .executeUpdate();
    }

    @Override
    public List<DriftReport> latest(int limit) {
        return session.createNativeQuery(LATEST, Object[].class).setMaxResults(limit).getResultList().stream()
                .map(this::report)
                .toList();
    }

    @Override
    public Optional<DriftReport> latestNight() {
        return session.createNativeQuery(LATEST_NIGHT, Object[].class)
                .uniqueResultOptional()
                .map(this::report);
    }

    private DriftReport report(Object[] row) {
        List<Drift> drifts = read((String) row[5], new TypeReference<List<Found>>() {}).stream()
                .map(found -> new Drift(found.kind(), found.subject(), found.note(), found.corrected()))
                .toList();
        return new DriftReport(
                (UUID) row[0],
                DriftReport.Occasion.valueOf((String) row[7]),
                (Instant) row[1],
                (Instant) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                drifts,
                read((String) row[6], new TypeReference<List<String>>() {}));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a report cannot be stored", bug);
        }
    }

    private <T> T read(String document, TypeReference<T> as) {
        try {
            return json.readValue(document, as);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("a stored report cannot be read", bug);
        }
    }
}
