package pl.novahouse.chatbot.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.booking.BookingHouse.NOW;
import static pl.novahouse.chatbot.application.booking.BookingHouse.PAGE;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar.Mood;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.conversation.ConversationId;
import pl.novahouse.chatbot.domain.delivery.Progress;
import pl.novahouse.chatbot.domain.delivery.Target;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;
import pl.novahouse.chatbot.domain.shared.SessionToken;
import pl.novahouse.chatbot.domain.shared.Violation;

class BookConsultationTest {

    private static final String FOUR = "2026-12-01T15:00:00Z";

    private final BookingHouse house = new BookingHouse();
    private final Slot slot = house.free(FOUR);

    private BookConsultation.Result book(ConversationId conversation) {
        return house.bookConsultation().execute(command(conversation, house.token(), FOUR));
    }

    private static BookConsultation.Command command(
            ConversationId conversation, Optional<SessionToken> token, String start) {
        return new BookConsultation.Command(
                conversation,
                token,
                Instant.parse(start),
                Optional.of(new PersonName("Anna Kowalska")),
                Optional.of(new EmailAddress("anna@example.com")),
                Optional.empty());
    }

    private static void assertProblem(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(problem));
    }

    @Test
    void a_free_slot_is_booked_and_read_back() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);

        BookConsultation.Result result = book(conversation);

        assertThat(result.outcome()).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(result.link()).isEmpty();
        assertThat(house.calendar.calls()).endsWith("isFree", "book", "find");
        assertThat(house.stored(conversation))
                .singleElement()
                .satisfies(booking -> assertThat(booking.state()).isInstanceOf(BookingState.Held.class));
    }

    @Test
    void without_consent_the_calendar_is_not_even_asked() {
        ConversationId conversation = house.openConversation();
        assertProblem(() -> book(conversation), new Problem.ConsentRequired("contact"));
        house.consent(conversation);
        house.withdraw(conversation);
        assertProblem(() -> book(conversation), new Problem.ConsentRequired("contact"));
        assertThat(house.calendar.calls()).isEmpty();
        assertThat(house.stored(conversation)).isEmpty();
        assertThat(house.queue()).isEmpty();
    }

    @Test
    void another_visitor_or_none_books_nothing() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        assertProblem(
                () -> house.bookConsultation().execute(command(conversation, Optional.empty(), FOUR)),
                new Problem.SessionTokenRequired());
        assertProblem(
                () -> house.bookConsultation()
                        .execute(command(conversation, Optional.of(new SessionToken("guessed")), FOUR)),
                new Problem.Forbidden());
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void a_name_and_an_address_are_needed() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        assertProblem(
                () -> house.bookConsultation()
                        .execute(new BookConsultation.Command(
                                conversation,
                                house.token(),
                                Instant.parse(FOUR),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                new Problem.ValidationFailed(List.of(
                        new Violation("name", Violation.Rule.REQUIRED),
                        new Violation("email", Violation.Rule.REQUIRED))));
    }

    @Test
    void booking_again_tells_how_it_stands_and_sends_nothing() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        BookingOutcome first = book(conversation).outcome();
        assertThat(book(conversation).outcome()).isEqualTo(first);
        assertThat(house.calendar.all()).hasSize(1);
        assertThat(house.calendar.calls()).containsOnlyOnce("book");
    }

    @Test
    void a_second_consultation_beside_the_first_is_not_booked() {
        house.free("2026-12-02T15:00:00Z");
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        book(conversation);
        BookConsultation.Result second =
                house.bookConsultation().execute(command(conversation, house.token(), "2026-12-02T15:00:00Z"));
        assertThat(second.outcome()).isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.BOOKED_OTHERWISE));
        assertThat(house.calendar.all()).hasSize(1);
    }

    @Test
    void a_doubt_is_stored_and_ordered_to_be_settled_before_the_calendar_is_asked() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        house.calendar.beforeEachCall(() -> {
            if (house.calendar.calls().contains("isFree")) {
                assertThat(house.stored(conversation)).hasSize(1);
                assertThat(house.queue()).singleElement().satisfies(delivery -> {
                    assertThat(delivery.target()).isEqualTo(Target.ZENCAL);
                    assertThat(delivery.kind()).isEqualTo("settle_booking");
                    assertThat(delivery.progress()).isEqualTo(new Progress.Waiting(NOW.plusSeconds(90)));
                });
            }
        });
        book(conversation);
        assertThat(house.calendar.calls()).contains("book");
    }

    @Test
    void an_unknown_outcome_stays_in_doubt_and_comes_with_a_link() {
        for (Mood mood : List.of(Mood.LOSES, Mood.BOOKS_IN_SILENCE, Mood.LIES)) {
            BookingHouse other = new BookingHouse();
            other.free(FOUR);
            ConversationId conversation = other.openConversation();
            other.consent(conversation);
            other.calendar.beforeLong(mood);
            BookConsultation.Result result =
                    other.bookConsultation().execute(command(conversation, other.token(), FOUR));
            assertThat(result.outcome()).isEqualTo(new BookingOutcome.Unknown());
            assertThat(result.link()).isPresent();
            assertThat(other.stored(conversation))
                    .singleElement()
                    .satisfies(booking -> assertThat(booking.state()).isInstanceOf(BookingState.InDoubt.class));
        }
    }

    @Test
    void a_slot_that_is_not_offered_is_taken_whatever_the_caller_says() {
        house.free("2026-12-01T18:00:00Z");
        house.free("2026-11-24T10:30:00Z");
        house.free("2026-12-25T11:00:00Z");
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        for (String start : List.of(
                "2026-12-01T15:00:01Z",
                "2026-12-01T18:00:00Z",
                "2026-11-24T10:30:00Z",
                "2026-12-25T11:00:00Z",
                "2020-01-01T10:00:00Z",
                "2200-01-01T10:00:00Z")) {
            BookConsultation.Result result =
                    house.bookConsultation().execute(command(conversation, house.token(), start));
            assertThat(result.outcome()).as(start).isEqualTo(new BookingOutcome.SlotTaken());
        }
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void without_a_calendar_there_is_the_page() {
        BookingHouse bare = new BookingHouse().withoutCalendar();
        ConversationId conversation = bare.openConversation();
        bare.consent(conversation);
        BookConsultation.Result result = bare.bookConsultation().execute(command(conversation, bare.token(), FOUR));
        assertThat(result.outcome()).isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED));
        assertThat(result.link()).contains(PAGE.address());

        FindSlots.Result slots = new FindSlots(bare.finder(), bare.links())
                .execute(new FindSlots.Command(Optional.empty(), Optional.empty()));
        assertThat(slots).isEqualTo(new FindSlots.Result(List.of(), false, PAGE.address()));
    }

    @Test
    void a_calendar_that_is_away_is_a_link_too() {
        ConversationId conversation = house.openConversation();
        house.consent(conversation);
        house.calendar.away(true);
        BookConsultation.Result result = book(conversation);
        assertThat(result.outcome()).isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED));
        assertThat(result.link()).contains(PAGE.address());
        assertThat(house.stored(conversation)).isEmpty();
    }

    @Test
    void slots_are_shown_for_two_weeks_or_the_days_asked_for() {
        house.free("2026-12-20T11:00:00Z");
        FindSlots find = new FindSlots(house.finder(), house.links());
        assertThat(find.execute(new FindSlots.Command(Optional.empty(), Optional.empty()))
                        .slots())
                .containsExactly(slot);
        assertThat(find.execute(new FindSlots.Command(
                                Optional.of(LocalDate.parse("2026-12-02")), Optional.of(LocalDate.parse("2026-12-05"))))
                        .slots())
                .isEmpty();
        for (String to : List.of("2026-11-30", "2027-01-15")) {
            assertThatThrownBy(() -> find.execute(new FindSlots.Command(
                            Optional.of(LocalDate.parse("2026-12-01")), Optional.of(LocalDate.parse(to)))))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void a_link_names_nobody_who_did_not_consent() {
        house.hear("Nazywam się Anna Kowalska, anna+test@example.com");
        ReadBookingLink read = new ReadBookingLink(
                house.transactions, house.conversations, house.consents, house.tokens, house.links());
        ConversationId conversation = house.conversation();
        assertThat(read.execute(new ReadBookingLink.Command(Optional.empty(), Optional.empty())))
                .isEqualTo(new ReadBookingLink.Result(PAGE.address(), false));
        assertThat(read.execute(new ReadBookingLink.Command(Optional.of(conversation), house.token())))
                .isEqualTo(new ReadBookingLink.Result(PAGE.address(), false));
        house.consent(conversation);
        assertThat(read.execute(new ReadBookingLink.Command(Optional.of(conversation), house.token())))
                .isEqualTo(new ReadBookingLink.Result(
                        URI.create(PAGE.address() + "?name=Anna%20Kowalska&email=anna%2Btest%40example.com"), true));
        assertProblem(
                () -> read.execute(new ReadBookingLink.Command(Optional.of(conversation), Optional.empty())),
                new Problem.SessionTokenRequired());
    }
}
