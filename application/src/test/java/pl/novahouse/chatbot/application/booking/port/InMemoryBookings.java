package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** Bookings in a map. */
public final class InMemoryBookings implements Bookings {

    private final Map<BookingId, Booking> kept = new LinkedHashMap<>();

    @Override
    public void add(Booking booking) {
        boolean rival = kept.values().stream()
                .anyMatch(other -> other.isLive()
                        && booking.isLive()
                        && other.conversation().equals(booking.conversation())
                        && other.slot().start().equals(booking.slot().start()));
        if (rival || kept.putIfAbsent(booking.id(), booking) != null) {
            throw new ProblemException(new Problem.Conflict());
        }
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Booking> findByMeeting(MeetingId meeting) {
        return kept.values().stream()
                .filter(booking -> switch (booking.state()) {
                    case BookingState.Held(MeetingId held) -> held.equals(meeting);
                    case BookingState.Cancelled(MeetingId held) -> held.equals(meeting);
                    case BookingState.InDoubt _, BookingState.Taken _, BookingState.Failed _ -> false;
                })
                .findFirst();
    }

    @Override
    public List<Booking> of(ConversationId conversation) {
        return kept.values().stream()
                .filter(booking -> booking.conversation().equals(conversation))
                .toList();
    }

    @Override
    public Booking update(Booking booking) {
        Booking stored = kept.get(booking.id());
        if (stored == null || stored.version() != booking.version()) {
            throw new ProblemException(new Problem.Conflict());
        }
        Booking next = booking.atVersion(booking.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public List<Booking> inDoubtSince(Instant moment, int limit) {
        return kept.values().stream()
                .filter(booking ->
                        sentAt(booking).filter(sent -> sent.isBefore(moment)).isPresent())
                .sorted(Comparator.comparing(booking -> sentAt(booking).orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Booking> liveBetween(Instant from, Instant until, Optional<BookingId> after, int limit) {
        return kept.values().stream()
                .filter(Booking::isLive)
                .filter(booking -> !booking.slot().start().isBefore(from)
                        && booking.slot().start().isBefore(until))
                .filter(booking -> after.map(id -> booking.id().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .sorted(Comparator.comparing(booking -> booking.id().value()))
                .limit(limit)
                .toList();
    }

    private static Optional<Instant> sentAt(Booking booking) {
        return booking.state() instanceof BookingState.InDoubt(Instant sent, int _)
                ? Optional.of(sent)
                : Optional.empty();
    }
}
