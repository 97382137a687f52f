package pl.novahouse.chatbot.application.booking.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;

/** The kept bookings. Every call runs inside a transaction of the use case. */
public interface Bookings {

    /**
     * Keeps a new booking.
     *
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when its identity is known
     *     or the conversation has a live booking of the same start
     */
    void add(Booking booking);

    Optional<Booking> find(BookingId id);

    /** The booking that holds, or held, this meeting. */
    Optional<Booking> findByMeeting(MeetingId meeting);

    /** All bookings of a conversation, the oldest first. */
    List<Booking> of(ConversationId conversation);

    /**
     * Keeps a changed booking under the next version.
     *
     * @return the booking with its new version
     * @throws pl.novahouse.chatbot.domain.shared.ProblemException {@link Problem.Conflict} when the stored version is
     *     not the given one
     */
    Booking update(Booking booking);

    /**
     * Bookings in doubt that were sent before a moment, the longest waiting first.
     *
     * @param limit at least 1
     */
    List<Booking> inDoubtSince(Instant moment, int limit);

    /**
     * Live bookings that start in a span of time, in order of their identity.
     *
     * @param until excluded
     * @param after only those behind this identity; empty to begin
     * @param limit at least 1
     */
    List<Booking> liveBetween(Instant from, Instant until, Optional<BookingId> after, int limit);
}
