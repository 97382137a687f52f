package pl.novahouse.chatbot.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.ANNA;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar.Mood;
import pl.novahouse.chatbot.domain.booking.Booking;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.Delivery;
import pl.novahouse.chatbot.domain.delivery.Dispatch;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.RequestKey;

/** What becomes of doubts, and of meetings whose person is erased. */
class SettlingTest {

    private final BookingHouse house = new BookingHouse();
    private final Slot slot = house.free("2026-12-01T15:00:00Z");
    private final ConversationId conversation = house.openConversation();

    private void bookInDoubt(Mood mood) {
        house.consent(conversation);
        house.calendar.beforeLong(mood);
        house.desk().book(conversation, slot, ANNA);
        assertThat(state()).isInstanceOf(BookingState.InDoubt.class);
    }

    private BookingState state() {
        return booking().state();
    }

    private Booking booking() {
        return house.stored(conversation).getFirst();
    }

    private Outcome settle() {
        return house.settling().deliver(dispatch(house.queue().getLast())).outcome();
    }

    private static Dispatch dispatch(Delivery delivery) {
        return new Dispatch(delivery, new RequestKey(new UUID(0, 1), BookingHouse.NOW, false), Optional.empty());
    }

    @Test
    void a_meeting_that_the_calendar_holds_after_all_is_ours() {
        bookInDoubt(Mood.BOOKS_IN_SILENCE);
        assertThat(settle()).isEqualTo(Outcome.Done.plainly());
        assertThat(state())
                .isEqualTo(new BookingState.Held(house.calendar.all().getFirst().id()));
        assertThat(house.calendar.calls()).containsOnlyOnce("book");
    }

    @Test
    void nothing_is_sent_again_while_the_calendar_may_still_be_working() {
        bookInDoubt(Mood.LOSES);
        house.pass(Duration.ofSeconds(30));
        assertThat(settle())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isInstanceOfSatisfying(
                                        Failure.Later.class,
                                        later -> assertThat(later.after()).contains(Duration.ofSeconds(60))));
        assertThat(house.calendar.calls()).containsOnlyOnce("book");
    }

    @Test
    void a_lost_request_is_sent_again_once_it_is_certain_that_nothing_was_booked() {
        bookInDoubt(Mood.LOSES);
        house.pass(Duration.ofSeconds(91));
        assertThat(settle()).isEqualTo(Outcome.Done.plainly());
        assertThat(state()).isInstanceOf(BookingState.Held.class);
        assertThat(house.calendar.all()).hasSize(1);
    }

    @Test
    void after_the_last_attempt_it_is_given_up_with_a_notice() {
        bookInDoubt(Mood.LOSES);
        house.calendar.beforeLong(Mood.LOSES);
        house.pass(Duration.ofSeconds(91));
        assertThat(settle()).isInstanceOf(Outcome.Failed.class);
        house.pass(Duration.ofSeconds(91));
        assertThat(settle())
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.notice()).isPresent());
        assertThat(state()).isEqualTo(new BookingState.Failed(BookingOutcome.Reason.GIVEN_UP));
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void a_slot_that_went_to_somebody_else_is_taken() {
        bookInDoubt(Mood.LOSES);
        house.calendar.take(slot);
        house.pass(Duration.ofSeconds(91));
        settle();
        assertThat(state()).isEqualTo(new BookingState.Taken());
    }

    @Test
    void whoever_booked_by_the_link_meanwhile_is_not_booked_twice() {
        bookInDoubt(Mood.LOSES);
        house.calendar.put(
                meeting("by-link", MeetingStatus.CREATED, slot.start().plusSeconds(86_400)));
        house.pass(Duration.ofSeconds(91));
        settle();
        assertThat(state()).isEqualTo(new BookingState.Failed(BookingOutcome.Reason.BOOKED_OTHERWISE));
        assertThat(house.calendar.all()).hasSize(1);
    }

    @Test
    void a_withdrawn_consent_is_not_sent_again() {
        bookInDoubt(Mood.LOSES);
        house.withdraw(conversation);
        house.pass(Duration.ofSeconds(91));
        settle();
        assertThat(state()).isEqualTo(new BookingState.Failed(BookingOutcome.Reason.WITHDRAWN));
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void an_unreachable_calendar_is_an_outage_and_the_doubt_stays() {
        bookInDoubt(Mood.LOSES);
        house.calendar.away(true);
        house.pass(Duration.ofSeconds(91));
        assertThat(settle())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Failure.Outage.class));
        assertThat(state()).isInstanceOf(BookingState.InDoubt.class);
    }

    @Test
    void an_erased_person_leaves_a_task_until_the_calendar_has_forgotten_them() {
        house.consent(conversation);
        house.desk().book(conversation, slot, ANNA);
        BookingErasure erasure = new BookingErasure(house.bookings, house.deliveries);

        BookingErasure.Forgotten forgotten =
                house.transactions.inTransaction(() -> erasure.forget(conversation, house.now()));

        assertThat(forgotten).isEqualTo(new BookingErasure.Forgotten(1, 1));
        assertThat(booking().attendee()).isEmpty();
        Delivery order = house.queue().stream()
                .filter(delivery -> delivery.kind().equals("forget_booking"))
                .findFirst()
                .orElseThrow();
        ForgettingCourier courier =
                new ForgettingCourier(house.transactions, house.bookings, Optional.of(house.calendar));
        assertThat(courier.deliver(dispatch(order)).outcome())
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isInstanceOfSatisfying(
                                        Failure.Permanent.class,
                                        task -> assertThat(task.reason().detail())
                                                .startsWith("Proszę usunąć w Zencal spotkanie ")
                                                .contains("1.12.2026, godz. 16:00")
                                                .doesNotContain("anna")));
        house.calendar.remove(house.calendar.all().getFirst().id());
        assertThat(courier.deliver(dispatch(order)).outcome()).isEqualTo(Outcome.Done.plainly());
    }

    @Test
    void an_erased_doubt_is_a_task_too() {
        bookInDoubt(Mood.BOOKS_IN_SILENCE);
        BookingErasure erasure = new BookingErasure(house.bookings, house.deliveries);
        house.transactions.inTransaction(() -> erasure.forget(conversation, house.now()));
        house.pass(Duration.ofSeconds(91));
        house.settling().deliver(dispatch(house.queue().getLast()));
        assertThat(state()).isEqualTo(new BookingState.Failed(BookingOutcome.Reason.WITHDRAWN));
        Outcome outcome = new ForgettingCourier(house.transactions, house.bookings, Optional.of(house.calendar))
                .deliver(dispatch(house.queue().getFirst()))
                .outcome();
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    }

    private static Meeting meeting(String id, MeetingStatus status, Instant start) {
        return new Meeting(
                new MeetingId(id),
                start,
                start.plusSeconds(1800),
                status,
                MeetingPlace.GOOGLE_MEET,
                Optional.of(ANNA.email()),
                Optional.empty());
    }
}
