package pl.novahouse.chatbot.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.novahouse.chatbot.application.booking.BookingHouse.PAGE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar.Mood;
import pl.novahouse.chatbot.application.booking.port.SampleBookings;
import pl.novahouse.chatbot.application.conversation.TakeTurn;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.consent.Purpose;
import pl.novahouse.chatbot.domain.conversation.Action;
import pl.novahouse.chatbot.domain.shared.Tone;

/** Consultations as they are talked about: nothing is booked without consent and a yes to what was read back. */
class BookingTalkTest {

    private static final String FOUR = "wtorek, 1 grudnia, godz. 16:00";

    private final BookingHouse house = new BookingHouse();

    private void freeTimes() {
        house.free("2026-12-01T09:00:00Z");
        house.free("2026-12-01T15:00:00Z");
        house.free("2026-12-02T15:30:00Z");
        house.free("2026-12-03T09:00:00Z");
    }

    private String hear(String message) {
        String answer = house.hear(message);
        assertThat(Tone.faults(answer)).as(answer).isEmpty();
        return answer;
    }

    private static List<URI> links(TakeTurn.Result turn) {
        return turn.answer().answer().actions().stream()
                .filter(Action.BookingLink.class::isInstance)
                .map(action -> ((Action.BookingLink) action).url())
                .toList();
    }

    @Test
    void without_a_calendar_the_page_is_handed_out() {
        house.withoutCalendar();
        TakeTurn.Result turn = house.say("Chcę się umówić na konsultację");
        assertThat(turn.answer().text()).contains("kalendarzu pod przyciskiem");
        assertThat(links(turn)).containsExactly(PAGE.address());
    }

    @Test
    void without_a_calendar_a_named_time_is_noted_and_not_called_booked() {
        house.withoutCalendar();
        assertThat(hear("Chcę się umówić na konsultację w przyszły wtorek po 16"))
                .isEqualTo("Zanotowane: wtorek, 1 grudnia, od 16:00. To jeszcze nie jest rezerwacja – termin bezpłatnej"
                        + " konsultacji potwierdza dopiero wybór w kalendarzu pod przyciskiem poniżej.");
    }

    @Test
    void from_the_wish_to_the_meeting_one_question_at_a_time() {
        freeTimes();
        TakeTurn.Result offer = house.say("Chcę się umówić na konsultację w przyszły wtorek po 16");
        assertThat(offer.answer().text())
                .isEqualTo("Wolne terminy bezpłatnej konsultacji:\n– " + FOUR + "\nCzy ten termin będzie odpowiedni?");
        assertThat(offer.answer().answer().quickReplies()).containsExactly(FOUR, "Inny termin");
        assertThat(links(offer)).containsExactly(PAGE.address());

        assertThat(hear("tak"))
                .isEqualTo("Wybrany termin: " + FOUR + ". Na jakie imię i nazwisko zapisać konsultację?");
        assertThat(hear("Anna Kowalska"))
                .isEqualTo("Wybrany termin: " + FOUR + ". Jaki adres e-mail podać przy rezerwacji?");
        TakeTurn.Result consent = house.say("anna@example.com");
        assertThat(consent.answer().text()).contains("zgoda na kontakt", "Wyrażam zgodę na przetwarzanie");
        assertThat(consent.answer().answer().actions()).anyMatch(Action.ConsentRequest.class::isInstance);
        assertThat(hear("tak, wyrażam zgodę"))
                .isEqualTo("Proszę o potwierdzenie: bezpłatna konsultacja we wtorek, 1 grudnia, o godz. 16:00, imię"
                        + " i nazwisko: Anna Kowalska, e-mail: anna@example.com. Czy rezerwować ten termin?");
        assertThat(house.calendar.all()).isEmpty();

        assertThat(hear("Tak, rezerwuję"))
                .isEqualTo(
                        "Gotowe – konsultacja jest umówiona na wtorek, 1 grudnia, godz. 16:00 i zapisana w kalendarzu"
                                + " konsultanta.");
        assertThat(house.calendar.all()).hasSize(1);
        assertThat(house.handedOn).containsExactly(house.conversation());
        assertThat(house.stored(house.conversation()))
                .singleElement()
                .satisfies(booking -> assertThat(booking.state()).isInstanceOf(BookingState.Held.class));
        assertThat(house.transactions.inTransaction(() -> house.consents.of(house.conversation())))
                .satisfies(consents ->
                        assertThat(consents.permits(Purpose.CONTACT)).isTrue());
        assertThat(hear("Kiedy mam konsultację?"))
                .isEqualTo("Konsultacja jest umówiona na wtorek, 1 grudnia, godz. 16:00. Zmianę lub odwołanie terminu"
                        + " przyjmuje konsultant pod numerem +48\u00A0123\u00A0456\u00A0789.");
    }

    @Test
    void what_is_known_is_not_asked_for_again() {
        freeTimes();
        hear("Nazywam się Anna Kowalska, anna@example.com");
        house.consent(house.conversation());
        hear("Chcę się umówić na konsultację");
        assertThat(hear(FOUR)).startsWith("Proszę o potwierdzenie").contains("Anna Kowalska, e-mail: anna@example.com");
        assertThat(hear("ok")).startsWith("Gotowe");
    }

    private void readBack() {
        freeTimes();
        hear("Nazywam się Anna Kowalska, anna@example.com");
        house.consent(house.conversation());
        hear("Chcę się umówić na konsultację");
        assertThat(hear("wtorek o 16"))
                .startsWith("Proszę o potwierdzenie")
                .contains("we wtorek, 1 grudnia, o godz. 16");
    }

    @Test
    void only_a_plain_yes_to_the_read_back_books() {
        for (String answer : List.of(
                "nie",
                "nie wiem",
                "tak, ale ile to kosztuje?",
                "może później",
                "takie mieszkanie mam",
                "nie potwierdzam",
                "potwierdzam, że nie chcę",
                "dzień dobry",
                "a ile trwa konsultacja?",
                "tak? na pewno bezpłatna?")) {
            BookingTalkTest talk = new BookingTalkTest();
            talk.readBack();
            talk.house.hear(answer);
            assertThat(talk.house.calendar.all()).as(answer).isEmpty();
        }
        for (String answer : List.of(
                "tak",
                "Tak, rezerwuję",
                "potwierdzam",
                "OK",
                "tak, proszę rezerwować",
                "zgadza się",
                "Jasne, dziękuję",
                "tak, wtorek o 16")) {
            BookingTalkTest talk = new BookingTalkTest();
            talk.readBack();
            assertThat(talk.house.hear(answer)).as(answer).startsWith("Gotowe");
            assertThat(talk.house.calendar.all()).as(answer).hasSize(1);
        }
    }

    @Test
    void a_yes_after_another_topic_books_nothing() {
        readBack();
        hear("chcę rozmawiać z człowiekiem");
        house.hear("tak");
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void a_corrected_address_is_read_back_before_anything_is_booked() {
        readBack();
        assertThat(hear("popraw e-mail na nowa@example.com"))
                .startsWith("Proszę o potwierdzenie")
                .contains("e-mail: nowa@example.com");
        assertThat(hear("tak")).startsWith("Gotowe");
        assertThat(house.calendar.all())
                .singleElement()
                .satisfies(meeting ->
                        assertThat(meeting.attendee().orElseThrow().value()).isEqualTo("nowa@example.com"));
    }

    @Test
    void another_time_at_the_last_moment_is_another_offer() {
        readBack();
        assertThat(hear("jednak środa 2 grudnia po 16"))
                .startsWith("Wolne terminy")
                .contains("środa, 2 grudnia");
        assertThat(hear("inny termin")).contains("czwartek, 3 grudnia, godz. 10:00");
        assertThat(hear("nie, dziękuję")).startsWith("Dobrze, niczego nie rezerwuję");
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void an_offered_time_is_picked_by_its_place() {
        freeTimes();
        hear("Chcę się umówić na konsultację");
        assertThat(hear("ten drugi")).contains("Wybrany termin: środa, 2 grudnia, godz. 16:30");
    }

    @Test
    void a_yes_to_several_times_asks_which() {
        freeTimes();
        hear("Chcę się umówić na konsultację");
        assertThat(hear("tak")).startsWith("Który z podanych terminów");
        assertThat(hear("pierwszy")).contains("Wybrany termin: wtorek, 1 grudnia, godz. 10:00");
    }

    @Test
    void a_closed_day_is_called_closed_and_the_nearest_times_follow() {
        freeTimes();
        assertThat(hear("Chcę się umówić na konsultację w niedzielę"))
                .startsWith("Tego dnia biuro jest zamknięte. Najbliższe wolne terminy:");
    }

    @Test
    void a_time_that_is_not_free_gets_the_nearest_ones() {
        freeTimes();
        assertThat(hear("Chcę się umówić na spotkanie w czwartek 3 grudnia o 14"))
                .startsWith("W tym czasie nie ma wolnego terminu. Najbliżej są:")
                .contains("czwartek, 3 grudnia, godz. 10:00");
    }

    @Test
    void without_consent_nothing_is_booked_and_the_page_remains() {
        freeTimes();
        hear("Nazywam się Anna Kowalska, anna@example.com");
        hear("Chcę się umówić na konsultację");
        assertThat(hear(FOUR)).contains("zgoda na kontakt");
        TakeTurn.Result refusal = house.say("nie zgadzam się");
        assertThat(refusal.answer().text()).startsWith("W porządku – bez tej zgody niczego nie rezerwuję");
        assertThat(links(refusal)).containsExactly(PAGE.address());
        house.hear("tak");
        house.hear("Tak, rezerwuję");
        assertThat(house.calendar.all()).isEmpty();
        assertThat(house.handedOn).isEmpty();
        assertThat(house.stored(house.conversation())).isEmpty();
    }

    @Test
    void a_consent_that_was_withdrawn_before_the_yes_stops_the_booking() {
        readBack();
        house.withdraw(house.conversation());
        assertThat(hear("tak")).contains("zgoda na kontakt");
        assertThat(house.calendar.all()).isEmpty();
        assertThat(house.stored(house.conversation())).isEmpty();
    }

    @Test
    void a_slot_that_somebody_else_took_is_said_to_be_taken() {
        readBack();

        house.calendar.take(SampleBookings.slot(Instant.parse("2026-12-01T15:00:00Z")));
        assertThat(hear("tak")).startsWith("Ten termin został właśnie zajęty. Wolne są jeszcze:");
        assertThat(house.calendar.all()).isEmpty();
    }

    @Test
    void a_lost_answer_is_never_called_booked() {
        for (Mood mood : List.of(Mood.LOSES, Mood.BOOKS_IN_SILENCE, Mood.LIES)) {
            BookingTalkTest talk = new BookingTalkTest();
            talk.readBack();
            talk.house.calendar.beforeLong(mood);
            TakeTurn.Result turn = talk.house.say("tak");
            assertThat(turn.answer().text())
                    .startsWith("Nie mam jeszcze potwierdzenia z kalendarza")
                    .contains("proszę nie traktować jej jako umówionej");
            assertThat(Tone.faults(turn.answer().text())).isEmpty();
            assertThat(links(turn))
                    .singleElement()
                    .satisfies(link ->
                            assertThat(link.toString().toLowerCase(Locale.ROOT)).contains("once"));
            assertThat(talk.house.hear("czy mam umówioną konsultację?")).contains("czeka jeszcze na potwierdzenie");
        }
    }

    @Test
    void a_refused_booking_gets_a_link() {
        readBack();
        house.calendar.beforeLong(Mood.REFUSES);
        TakeTurn.Result turn = house.say("tak");
        assertThat(turn.answer().text()).contains("nie udało się zarezerwować");
        assertThat(links(turn)).hasSize(1);
    }

    @Test
    void a_calendar_that_is_away_leaves_the_page() {
        freeTimes();
        house.calendar.away(true);
        TakeTurn.Result turn = house.say("Chcę się umówić na konsultację");
        assertThat(links(turn)).containsExactly(PAGE.address());
        assertThat(turn.answer().text()).contains("kalendarzu pod przyciskiem");
    }

    @Test
    void who_has_a_consultation_is_told_so_instead_of_getting_another() {
        readBack();
        hear("tak");
        house.pass(Duration.ofMinutes(10));
        assertThat(hear("Chcę się umówić na konsultację")).startsWith("Konsultacja jest umówiona na wtorek");
        assertThat(house.calendar.all()).hasSize(1);
    }

    @Test
    void it_is_talked_about_in_english_too() {
        freeTimes();
        assertThat(house.hear("Can we talk in English please?")).isNotBlank();
        TakeTurn.Result offer = house.say("I would like to book a consultation");
        assertThat(offer.answer().text()).startsWith("Free times for a consultation:");
        assertThat(offer.answer().answer().quickReplies()).contains("Tuesday, 1 December, 10:00");
        assertThat(house.hear("Tuesday, 1 December, 10:00")).startsWith("Chosen time: Tuesday, 1 December, 10:00.");
    }
}
