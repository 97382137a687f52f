package pl.novahouse.chatbot.application.booking.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.ANNA;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.FOUR;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.id;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.slot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.shared.port.Transactions;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

/** What every place where bookings are kept guarantees; begins with none. */
public interface BookingsContract {

    Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    Transactions transactions();

    Bookings bookings();

    /** A conversation that bookings may belong to. */
    ConversationId someConversation();

    @Test
    default void a_kept_booking_is_found_as_it_was() {
        Booking booking = add(SampleBookings.fresh(someConversation(), NOW));
        assertThat(find(booking.id())).contains(booking);
        assertThat(in(() -> bookings().of(booking.conversation()))).containsExactly(booking);
    }

    @Test
    default void an_unknown_booking_is_not_found() {
        assertThat(find(new BookingId(id()))).isEmpty();
        assertThat(in(() -> bookings().findByMeeting(new MeetingId("unknown")))).isEmpty();
    }

    @Test
    default void every_outcome_is_kept_as_it_was() {
        for (BookingOutcome outcome : List.of(
                new BookingOutcome.Booked(new MeetingId("m-" + id())),
                new BookingOutcome.SlotTaken(),
                new BookingOutcome.Rejected(BookingOutcome.Reason.CANCELED),
                new BookingOutcome.Unknown())) {
            Booking booking = add(SampleBookings.fresh(someConversation(), NOW));
            Booking updated = in(() -> bookings().update(booking.settled(outcome, NOW.plusSeconds(2))));
            assertThat(updated.version()).isEqualTo(booking.version() + 1);
            assertThat(find(booking.id())).contains(updated);
        }
    }

    @Test
    default void a_booking_is_found_by_its_meeting_also_once_it_is_cancelled() {
        MeetingId meeting = new MeetingId("m-" + id());
        Booking booking = add(SampleBookings.fresh(someConversation(), NOW));
        Booking held = in(() -> bookings().update(booking.settled(new BookingOutcome.Booked(meeting), NOW)));
        assertThat(in(() -> bookings().findByMeeting(meeting))).contains(held);
        Booking cancelled = in(() -> bookings()
                .update(new Booking(
                        held.id(),
                        held.version(),
                        held.conversation(),
                        held.slot(),
                        held.attendee(),
                        new BookingState.Cancelled(meeting),
                        held.createdAt(),
                        NOW)));
        assertThat(in(() -> bookings().findByMeeting(meeting))).contains(cancelled);
    }

    @Test
    default void a_change_of_an_older_version_is_declined_and_changes_nothing() {
        Booking booking = add(SampleBookings.fresh(someConversation(), NOW));
        Booking first = in(() -> bookings().update(booking.sentAgain(NOW.plusSeconds(60))));
        assertIsConflict(() -> in(() -> bookings().update(booking.forgotten(NOW))));
        assertThat(find(booking.id())).contains(first);
    }

    @Test
    default void a_conversation_has_one_live_booking_of_a_start() {
        ConversationId conversation = someConversation();
        Booking first = add(SampleBookings.fresh(conversation, NOW));
        assertIsConflict(() -> add(SampleBookings.fresh(conversation, NOW)));

        in(() -> bookings().update(first.settled(new BookingOutcome.SlotTaken(), NOW)));
        Booking second = add(SampleBookings.fresh(conversation, NOW.plusSeconds(1)));
        assertThat(in(() -> bookings().of(conversation)))
                .extracting(Booking::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    default void a_forgotten_booking_keeps_no_person() {
        Booking booking = add(SampleBookings.fresh(someConversation(), NOW));
        Booking forgotten = in(() -> bookings().update(booking.forgotten(NOW.plusSeconds(5))));
        assertThat(find(booking.id())).contains(forgotten);
        assertThat(forgotten.attendee()).isEmpty();
    }

    @Test
    default void bookings_in_doubt_are_found_longest_waiting_first() {
        Booking late = add(SampleBookings.fresh(someConversation(), NOW.plusSeconds(30)));
        Booking early = add(SampleBookings.fresh(someConversation(), NOW));
        Booking settled = add(SampleBookings.fresh(someConversation(), NOW));
        in(() -> bookings().update(settled.settled(new BookingOutcome.SlotTaken(), NOW)));

        assertThat(in(() -> bookings().inDoubtSince(NOW.plusSeconds(60), 10))).containsExactly(early, late);
        assertThat(in(() -> bookings().inDoubtSince(NOW.plusSeconds(60), 1))).containsExactly(early);
        assertThat(in(() -> bookings().inDoubtSince(NOW, 10))).isEmpty();
    }

    @Test
    default void live_bookings_of_a_span_are_found_page_by_page() {
        Booking doubt = add(SampleBookings.fresh(someConversation(), NOW));
        Booking other = add(SampleBookings.fresh(someConversation(), NOW));
        Booking held =
                in(() -> bookings().update(other.settled(new BookingOutcome.Booked(new MeetingId("m-" + id())), NOW)));
        Booking taken = add(SampleBookings.fresh(someConversation(), NOW));
        in(() -> bookings().update(taken.settled(new BookingOutcome.SlotTaken(), NOW)));
        add(Booking.about(new BookingId(id()), someConversation(), slot(FOUR.plusSeconds(86_400)), ANNA, NOW));

        assertThat(live(Optional.empty(), 10)).containsExactly(doubt, held);
        assertThat(live(Optional.empty(), 1)).containsExactly(doubt);
        assertThat(live(Optional.of(doubt.id()), 10)).containsExactly(held);
    }

    private List<Booking> live(Optional<BookingId> after, int limit) {
        return in(() -> bookings().liveBetween(FOUR, FOUR.plusSeconds(1), after, limit));
    }

    private Booking add(Booking booking) {
        return in(() -> {
            bookings().add(booking);
            return booking;
        });
    }

    private Optional<Booking> find(BookingId id) {
        return in(() -> bookings().find(id));
    }

    private <T> T in(Supplier<T> work) {
        return transactions().inTransaction(work);
    }

    private static void assertIsConflict(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Conflict()));
    }
}
