package pl.novahouse.chatbot.persistence.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;
import pl.novahouse.chatbot.application.booking.port.BoardHints;
import pl.novahouse.chatbot.domain.booking.BoardHint;

/** Hints of the board in a table whose key is what makes them alike. */
@ApplicationScoped
public class PostgresBoardHints implements BoardHints {

    private static final String NOTE = """
            INSERT INTO board_hint (item_id, event, occurrence, noted_at)
            VALUES (:item, :event, :occurrence, :now)
            ON CONFLICT DO NOTHING
            """;

    private static final String FORGET =
            "DELETE FROM board_hint WHERE item_id = :item AND event = :event AND occurrence = :occurrence";

    private final StatelessSession session;

    public PostgresBoardHints(StatelessSession session) {
        this.session = session;
    }

    @Override
    public boolean note(BoardHint hint, Instant now) {
        return named(NOTE, hint).setParameter("now", now).executeUpdate() == 1;
    }

    @Override
    public void forget(BoardHint hint) {
        named(FORGET, hint).executeUpdate();
    }

    @Override
    public int dropBefore(Instant moment) {
        return session.createNativeMutationQuery("DELETE FROM board_hint WHERE noted_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private MutationQuery named(String statement, BoardHint hint) {
        return session.createNativeMutationQuery(statement)
                .setParameter("item", hint.item())
                .setParameter("event", hint.event())
                .setParameter("occurrence", hint.occurrence());
    }
}
