package pl.novahouse.chatbot.persistence.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import pl.novahouse.chatbot.application.booking.port.CalendarHints;
import pl.novahouse.chatbot.domain.booking.CalendarHint;

/** Hints in a table whose key is what makes them alike. */
@ApplicationScoped
public class PostgresCalendarHints implements CalendarHints {

    private static final String NOTE = """
            INSERT INTO calendar_hint (meeting_id, event, starts_at, noted_at)
            VALUES (:meeting, :event, coalesce(CAST(:start AS timestamptz), '-infinity'), :now)
            ON CONFLICT DO NOTHING
            """;

    private static final String FORGET = """
            DELETE FROM calendar_hint
            WHERE meeting_id = :meeting AND event = :event
              AND starts_at = coalesce(CAST(:start AS timestamptz), '-infinity')
            """;

    private final StatelessSession session;

    public PostgresCalendarHints(StatelessSession session) {
        this.session = session;
    }

    @Override
    public boolean note(CalendarHint hint, Instant now) {
        return named(NOTE, hint).setParameter("now", now).executeUpdate() == 1;
    }

    @Override
    public void forget(CalendarHint hint) {
        named(FORGET, hint).executeUpdate();
    }

    @Override
    public int dropBefore(Instant moment) {
        return session.createNativeMutationQuery("DELETE FROM calendar_hint WHERE noted_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private MutationQuery named(String statement, CalendarHint hint) {
        return session.createNativeMutationQuery(statement)
                .setParameter("meeting", hint.meeting().value())
                .setParameter("event", hint.event())
                .setParameter("start", hint.start().map(Instant::toString).orElse(null), String.class);
    }
}
