package pl.novahouse.chatbot.persistence.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import pl.novahouse.chatbot.application.booking.port.OutsideHints;
import pl.novahouse.chatbot.domain.booking.OutsideHint;

/** Hints in a table whose key is what makes them alike. */
@ApplicationScoped
public class PostgresOutsideHints implements OutsideHints {

    private static final String NOTE = """
            INSERT INTO outside_hint (source, subject, event, occurrence, noted_at)
            VALUES (:source, :subject, :event, :occurrence, :now)
            ON CONFLICT DO NOTHING
            """;

    private static final String FORGET = """
            DELETE FROM outside_hint
            WHERE source = :source AND subject = :subject AND event = :event AND occurrence = :occurrence
            """;

    private final StatelessSession session;

    public PostgresOutsideHints(StatelessSession session) {
        this.session = session;
    }

    @Override
    public boolean note(OutsideHint hint, Instant now) {
        return named(NOTE, hint).setParameter("now", now).executeUpdate() == 1;
    }

    @Override
    public void forget(OutsideHint hint) {
        named(FORGET, hint).executeUpdate();
    }

    @Override
    public int dropBefore(Instant moment) {
        return session.createNativeMutationQuery("DELETE FROM outside_hint WHERE noted_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private MutationQuery named(String statement, OutsideHint hint) {
        return session.createNativeMutationQuery(statement)
                .setParameter("source", hint.source().name())
                .setParameter("subject", hint.subject())
                .setParameter("event", hint.event())
                .setParameter("occurrence", hint.occurrence());
    }
}
