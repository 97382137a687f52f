package pl.novahouse.chatbot.persistence.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.query.SelectionQuery;
import pl.novahouse.chatbot.application.booking.port.Bookings;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Bookings in PostgreSQL. */
@ApplicationScoped
public class HibernateBookings implements Bookings {

    private static final UUID LOWEST = new UUID(0, 0);

    private final StatelessSession session;

    public HibernateBookings(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Booking booking) {
        try {
            session.insert(BookingRow.from(booking));
        } catch (ConstraintViolationException known) {
            throw new ProblemException(new Problem.Conflict(), known);
        }
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(session.get(BookingRow.class, id.value())).map(BookingRow::toBooking);
    }

    @Override
    public Optional<Booking> findByMeeting(MeetingId meeting) {
        return list(session.createSelectionQuery(
                                "from BookingRow where meetingId = :meeting order by id", BookingRow.class)
                        .setParameter("meeting", meeting.value())
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<Booking> of(ConversationId conversation) {
        return list(session.createSelectionQuery(
                        "from BookingRow where conversationId = :conversation order by createdAt, id", BookingRow.class)
                .setParameter("conversation", conversation.value()));
    }

    @Override
    public Booking update(Booking booking) {
        try {
            session.update(BookingRow.from(booking));
        } catch (StaleStateException stale) {
            throw new ProblemException(new Problem.Conflict(), stale);
        }
        return booking.atVersion(booking.version() + 1);
    }

    @Override
    public List<Booking> inDoubtSince(Instant moment, int limit) {
        return list(session.createSelectionQuery(
                        "from BookingRow where state = IN_DOUBT and sentAt < :moment order by sentAt, id",
                        BookingRow.class)
                .setParameter("moment", moment)
                .setMaxResults(limit));
    }

    @Override
    public List<Booking> liveBetween(Instant from, Instant until, Optional<BookingId> after, int limit) {
        return list(session.createSelectionQuery(
                        "from BookingRow where state in (IN_DOUBT, HELD) and startsAt >= :from and startsAt < :until"
                                + " and id > :after order by id",
                        BookingRow.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after.map(BookingId::value).orElse(LOWEST))
                .setMaxResults(limit));
    }

    private static List<Booking> list(SelectionQuery<BookingRow> query) {
        return query.getResultList().stream().map(BookingRow::toBooking).toList();
    }
}
