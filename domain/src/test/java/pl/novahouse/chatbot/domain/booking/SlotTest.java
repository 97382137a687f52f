package pl.novahouse.chatbot.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.domain.profile.MeetingTime;
import pl.novahouse.chatbot.domain.profile.PersonName;
import pl.novahouse.chatbot.domain.shared.AnalysedText;
import pl.novahouse.chatbot.domain.shared.EmailAddress;
import pl.novahouse.chatbot.domain.shared.Language;
import pl.novahouse.chatbot.domain.shared.PhoneNumber;
import pl.novahouse.chatbot.domain.shared.PolishHolidays;
import pl.novahouse.chatbot.domain.shared.SampleCompany;
import pl.novahouse.chatbot.domain.shared.Tokenizer;

class SlotTest {

    private static final OfficeTime OFFICE = new OfficeTime(SampleCompany.COMPANY.hours());

    private static Slot slot(String start) {
        Instant moment = Instant.parse(start);
        return new Slot(moment, moment.plusSeconds(1800), "host");
    }

    @Test
    void a_moment_is_said_as_a_person_says_it() {
        SlotWording polish = SlotWording.in(Language.PL);
        assertThat(IntStream.range(0, 7)
                        .mapToObj(day -> polish.inSentence(
                                Instant.parse("2026-11-30T15:00:00Z").plusSeconds(day * 86_400L)))
                        .toList())
                .containsExactly(
                        "w poniedziałek, 30 listopada, o godz. 16:00",
                        "we wtorek, 1 grudnia, o godz. 16:00",
                        "w środę, 2 grudnia, o godz. 16:00",
                        "w czwartek, 3 grudnia, o godz. 16:00",
                        "w piątek, 4 grudnia, o godz. 16:00",
                        "w sobotę, 5 grudnia, o godz. 16:00",
                        "w niedzielę, 6 grudnia, o godz. 16:00");
        Instant wednesday = Instant.parse("2026-12-02T08:05:00Z");
        assertThat(polish.label(wednesday)).isEqualTo("środa, 2 grudnia, godz. 09:05");
        assertThat(polish.forWhen(wednesday)).isEqualTo("na środę, 2 grudnia, godz. 09:05");
        assertThat(SlotWording.in(Language.UK).forWhen(wednesday)).isEqualTo("for Wednesday, 2 December, 09:05");
    }

    @Test
    void summer_time_is_kept() {
        SlotWording polish = SlotWording.in(Language.PL);
        assertThat(polish.label(Instant.parse("2026-10-23T14:00:00Z"))).endsWith("godz. 16:00");
        assertThat(polish.label(Instant.parse("2026-10-26T14:00:00Z"))).endsWith("godz. 15:00");
        assertThat(OFFICE.covers(slot("2026-10-23T14:30:00Z"))).isTrue();
        assertThat(OFFICE.covers(slot("2026-10-23T15:00:00Z"))).isFalse();
        assertThat(OFFICE.covers(slot("2026-10-26T15:30:00Z"))).isTrue();
        assertThat(OFFICE.covers(slot("2026-10-26T07:30:00Z"))).isFalse();
        MeetingTime four = new MeetingTime(
                LocalDate.parse("2026-10-26"),
                LocalDate.parse("2026-10-26"),
                Optional.of(LocalTime.of(16, 0)),
                Optional.of(LocalTime.of(16, 0)));
        assertThat(SlotChoice.suits(slot("2026-10-26T15:00:00Z"), four)).isTrue();
        assertThat(SlotChoice.suits(slot("2026-10-26T14:00:00Z"), four)).isFalse();
    }

    @Test
    void the_office_is_open_on_weekdays_and_saturday_mornings_and_closed_on_holidays() {
        assertThat(OFFICE.covers(slot("2026-12-05T09:00:00Z"))).isTrue();
        assertThat(OFFICE.covers(slot("2026-12-05T13:00:00Z"))).isFalse();
        assertThat(OFFICE.covers(slot("2026-12-06T11:00:00Z"))).isFalse();
        for (String holiday : List.of(
                "2026-01-01",
                "2026-01-06",
                "2026-04-05",
                "2026-04-06",
                "2026-05-01",
                "2026-05-03",
                "2026-05-24",
                "2026-06-04",
                "2026-08-15",
                "2026-11-01",
                "2026-11-11",
                "2026-12-24",
                "2026-12-25",
                "2026-12-26",
                "2027-03-29",
                "2027-05-27",
                "2028-04-17",
                "2025-04-21")) {
            LocalDate day = LocalDate.parse(holiday);
            assertThat(PolishHolidays.include(day)).as(holiday).isTrue();
            assertThat(OFFICE.on(day)).as(holiday).isEmpty();
        }
        for (String workday : List.of("2024-12-24", "2026-04-07", "2026-06-05", "2026-12-23", "2026-05-25")) {
            assertThat(PolishHolidays.include(LocalDate.parse(workday)))
                    .as(workday)
                    .isFalse();
        }
    }

    @Test
    void proposed_slots_are_spread_over_the_days() {
        List<Slot> free = List.of(
                slot("2026-12-01T08:00:00Z"),
                slot("2026-12-01T08:30:00Z"),
                slot("2026-12-01T09:00:00Z"),
                slot("2026-12-02T08:00:00Z"),
                slot("2026-12-03T08:00:00Z"));
        assertThat(SlotChoice.of(free, Optional.empty(), 3).slots())
                .extracting(Slot::start)
                .containsExactly(
                        Instant.parse("2026-12-01T08:00:00Z"),
                        Instant.parse("2026-12-02T08:00:00Z"),
                        Instant.parse("2026-12-03T08:00:00Z"));
        assertThat(SlotChoice.of(free.subList(0, 3), Optional.empty(), 2).slots())
                .extracting(Slot::start)
                .containsExactly(Instant.parse("2026-12-01T08:00:00Z"), Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(SlotChoice.of(List.of(), Optional.empty(), 3)).isEqualTo(new SlotChoice(List.of(), true));
    }

    @Test
    void every_number_of_free_slots_gives_as_many_distinct_ones_as_wanted() {
        for (int count = 0; count < 12; count++) {
            List<Slot> free = IntStream.range(0, count)
                    .mapToObj(i ->
                            slot("2026-12-01T08:00:00Z".replace("08:00", "0" + (8 + i / 6) + ":" + (10 + i % 6 * 7))))
                    .toList();
            for (int most = 1; most < 6; most++) {
                List<Slot> chosen = SlotChoice.of(free, Optional.empty(), most).slots();
                assertThat(chosen).hasSize(Math.min(count, most)).doesNotHaveDuplicates();
                assertThat(free).containsAll(chosen);
            }
        }
    }

    @Test
    void when_nothing_suits_the_nearest_slots_are_proposed() {
        MeetingTime wish = new MeetingTime(
                LocalDate.parse("2026-12-02"),
                LocalDate.parse("2026-12-02"),
                Optional.of(LocalTime.of(16, 0)),
                Optional.empty());
        SlotChoice choice = SlotChoice.of(
                List.of(slot("2026-12-01T08:00:00Z"), slot("2026-12-02T12:00:00Z"), slot("2026-12-03T08:00:00Z")),
                Optional.of(wish),
                2);
        assertThat(choice.suits()).isFalse();
        assertThat(choice.slots())
                .extracting(Slot::start)
                .containsExactly(Instant.parse("2026-12-02T12:00:00Z"), Instant.parse("2026-12-03T08:00:00Z"));
    }

    @Test
    void a_page_is_filled_in_with_encoded_values() {
        Attendee attendee = new Attendee(
                new PersonName("Żaneta O'Hara & Co"),
                new EmailAddress("z+a@example.com"),
                Optional.of(new PhoneNumber("+48600700800")),
                Language.PL);
        assertThat(new BookingPage(URI.create("https://zencal.io/nova/k?lang=pl")).filledFor(attendee))
                .hasToString("https://zencal.io/nova/k?lang=pl&name=%C5%BBaneta%20O%27Hara%20%26%20Co"
                        + "&email=z%2Ba%40example.com&phone=%2B48600700800");
        for (String address : List.of("http://zencal.io/a", "/a", "https://zencal.io/a#b", "mailto:a@b.pl")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new BookingPage(URI.create(address)));
        }
    }

    private static SlotReply reply(String text) {
        return SlotReply.of(new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of()));
    }

    @Test
    void a_yes_is_a_whole_word_and_nothing_takes_it_back() {
        for (String yes : List.of(
                "tak",
                "Tak!",
                "tak, proszę",
                "TAK poproszę",
                "ok",
                "dobrze, rezerwuję",
                "potwierdzam",
                "zgadza się",
                "tak, wyrażam zgodę",
                "zgoda na kontakt",
                "pasuje mi ten termin",
                "niech będzie",
                "proszę zarezerwować ten termin",
                "jak najbardziej",
                "super, dziękuję",
                "yes please",
                "book it",
                "wszystko się zgadza")) {
            assertThat(reply(yes)).as(yes).isEqualTo(SlotReply.CONFIRMS);
        }
        for (String no : List.of(
                "nie",
                "nie, dziękuję",
                "nie zgadzam się",
                "nie potwierdzam",
                "rezygnuję",
                "jednak nie",
                "no thanks",
                "nie, nie rezerwuj",
                "anuluj")) {
            assertThat(reply(no)).as(no).isEqualTo(SlotReply.DECLINES);
        }
        for (String other : List.of(
                "inny termin",
                "nie pasuje mi",
                "może coś później?",
                "proszę zmienić godzinę",
                "żaden mi nie pasuje",
                "another time please")) {
            assertThat(reply(other)).as(other).isEqualTo(SlotReply.WANTS_ANOTHER_TIME);
        }
        for (String none : List.of(
                "",
                "?",
                "takie mieszkanie",
                "taksówka",
                "okno",
                "nie wiem",
                "tak?",
                "ile to kosztuje",
                "tak, nie ma problemu ale najpierw cena",
                "potwierdzam, że nie chcę",
                "oknie w salonie")) {
            assertThat(reply(none)).as(none).isEqualTo(SlotReply.NONE);
        }
        for (String leaning : List.of("tak, wtorek o 16", "tak ale ile to kosztuje", "ok to we wtorek")) {
            assertThat(reply(leaning)).as(leaning).isEqualTo(SlotReply.LEANS_TO_YES);
        }
    }

    @Test
    void a_slot_is_picked_by_its_label_or_its_place() {
        List<Instant> offered = List.of(
                Instant.parse("2026-12-01T15:00:00Z"),
                Instant.parse("2026-12-02T15:00:00Z"),
                Instant.parse("2026-12-03T15:00:00Z"));
        assertThat(pick("wtorek, 1 grudnia, godz. 16:00", offered)).contains(offered.getFirst());
        assertThat(pick("SRODA 2 GRUDNIA GODZ 16:00", offered)).contains(offered.get(1));
        assertThat(pick("ten trzeci", offered)).contains(offered.get(2));
        assertThat(pick("ostatni proszę", offered)).contains(offered.get(2));
        assertThat(pick("czwartek, 3 grudnia, godz. 17:00", offered)).isEmpty();
        assertThat(pick("po raz pierwszy kupuję mieszkanie w stanie deweloperskim", offered))
                .isEmpty();
    }

    private static Optional<Instant> pick(String text, List<Instant> offered) {
        return SlotPick.of(new AnalysedText(text, Language.PL, Tokenizer.tokenize(text), List.of()), offered);
    }

    @Test
    void a_meeting_identity_is_safe_in_an_address() {
        assertThat(MeetingId.isValid("8d5c1f0a-1b2c-4d3e-8f90-a1b2c3d4e5f6")).isTrue();
        for (String id : List.of("", "../x", "a/b", "a b", "a?b", "ą", "x".repeat(65), "a%2e")) {
            assertThat(MeetingId.isValid(id)).as(id).isFalse();
        }
    }

    @Test
    void a_webhook_secret_is_long_and_not_shown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSecret("short"));
        WebhookSecret secret = new WebhookSecret("0123456789abcdef");
        assertThat(secret.matches("0123456789abcdef")).isTrue();
        assertThat(secret.matches("0123456789abcdeF")).isFalse();
        assertThat(secret.toString()).doesNotContain("0123");
    }
}
