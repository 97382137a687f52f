package pl.novahouse.chatbot.bootstrap.journey;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;

/**
 * One test for each door by which a person's data may get in or out. Each walks the same way twice, with the consent
 * and without it, so that a door which nobody can pass does not count as guarded.
 */
@Timeout(240)
@Tag("packaged")
class DoorsTest {

    private static final String SCHEDULE = "/api/v1/schedule";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static Town town;

    @BeforeAll
    static void start(@TempDir Path folder) {
        town = new Town(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    /** A way out of the house for a confirmed lead. */
    enum Door {
        BOARD,
        CONFIRMATION,
        ALERT,
        WEBHOOK
    }

    /** Somebody whom nobody else resembles. */
    private record Person(String name, String email, String phone) {

        static Person next() {
            int number = PEOPLE.incrementAndGet();
            return new Person("Anna Nowak", "osoba" + number + "@example.com", Integer.toString(700_100_000 + number));
        }

        String introduction() {
            return "Nazywam się " + name + ", " + email + ", telefon " + phone;
        }
    }

    @Test
    void no_lead_is_kept_from_a_form_without_consent() throws Exception {
        String refused = UUID.randomUUID().toString();
        assertThat(form(refused, false).status()).isEqualTo(422);
        assertThat(form(refused, false).body().path("error").asText()).isEqualTo("consent_required");
        assertThat(town.leadOf(refused)).isEmpty();

        String agreed = UUID.randomUUID().toString();
        assertThat(form(agreed, true).status()).isEqualTo(201);
        assertThat(town.leadOf(agreed)).isNotEmpty();
    }

    @Test
    void no_lead_is_made_in_the_chat_when_the_consent_is_withdrawn_before_the_confirmation() throws Exception {
        Guest agreeing = readBack(Person.next());
        agreeing.say("zgadza się");
        assertThat(town.leadOf(agreeing.session())).isNotEmpty();

        Guest withdrawing = readBack(Person.next());
        withdrawing.decide("contact", false);
        withdrawing.say("zgadza się");
        assertThat(town.leadOf(withdrawing.session())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_waits_in_the_queue_goes_out_with_the_consent_and_stays_in_when_it_is_withdrawn(Door door)
            throws Exception {
        assertThat(passes(door, false)).isEqualTo(1);
        assertThat(passes(door, true)).isZero();
    }

    /** How much goes through the door for a lead that was made, and perhaps withdrawn, while the outside was down. */
    private static long passes(Door door, boolean withdrawn) throws Exception {
        Person person = Person.next();
        town.shut();
        Guest guest = arrive();
        guest.becomeLead(person.introduction());
        String lead = town.leadOf(guest.session());
        town.knockInVain(lead);
        if (withdrawn) {
            guest.decide("contact", false);
        }
        long notices = town.noticesAbout(lead).size();
        town.reopen();
        town.settle(lead);
        return switch (door) {
            case BOARD -> town.board().itemsOf(lead).size();
            case CONFIRMATION -> town.mailsTo(person.email()).size();
            case ALERT -> town.alertsAbout(lead).size();
            case WEBHOOK -> town.noticesAbout(lead).size() - notices;
        };
    }

    @Test
    void an_objection_in_the_chat_or_by_a_call_shuts_every_door_for_what_waits_in_the_queue() throws Exception {
        Person speaking = Person.next();
        Person calling = Person.next();
        town.shut();
        Guest speaker = arrive();
        speaker.becomeLead(speaking.introduction());
        Guest caller = arrive();
        caller.becomeLead(calling.introduction());
        String spoken = town.leadOf(speaker.session());
        String called = town.leadOf(caller.session());
        town.knockInVain(spoken);
        town.knockInVain(called);

        assertThat(speaker.hear("Zgłaszam sprzeciw wobec przetwarzania moich danych"))
                .contains("Sprzeciw wobec przetwarzania danych został odnotowany");
        assertThat(caller.call("POST", "/objections", Map.of("objection", "processing"))
                        .status())
                .isEqualTo(201);
        int notices =
                town.noticesAbout(spoken).size() + town.noticesAbout(called).size();
        town.reopen();
        town.settle(spoken);
        town.settle(called);

        for (String lead : List.of(spoken, called)) {
            assertThat(town.board().itemsOf(lead)).isEmpty();
            assertThat(town.alertsAbout(lead)).isEmpty();
        }
        assertThat(town.mailsTo(speaking.email())).isEmpty();
        assertThat(town.mailsTo(calling.email())).isEmpty();
        assertThat(town.noticesAbout(spoken).size() + town.noticesAbout(called).size())
                .isEqualTo(notices);
    }

    @Test
    void an_item_that_the_board_made_unheard_is_taken_off_when_the_consent_is_withdrawn_meanwhile() throws Exception {
        Person person = Person.next();
        town.board().planning(_ -> Trouble.BAD_GATEWAY_AFTER);
        Guest guest = arrive();
        guest.becomeLead(person.introduction());
        String lead = town.leadOf(guest.session());
        Town.await("the board made it", () -> town.board().itemsOf(lead).size() == 1);
        guest.decide("contact", false);
        town.board().planning(_ -> Trouble.NONE);
        town.settle(lead);

        assertThat(town.board().itemsOf(lead)).isEmpty();
    }

    @Test
    void nothing_is_booked_without_consent() throws Exception {
        Guest agreeing = readBack(Person.next());
        assertThat(agreeing.book(freeSlot()).body().path("outcome").asText()).isEqualTo("booked");

        Person person = Person.next();
        Guest refusing = arrive();
        refusing.say(person.introduction());
        refusing.say("nie wyrażam zgody");
        Guest.Answer refused = refusing.book(freeSlot());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("error").asText()).isEqualTo("consent_required");
        assertThat(asked(person)).isZero();
    }

    @Test
    void a_booking_in_doubt_is_sent_again_with_the_consent_and_given_up_when_it_is_withdrawn() throws Exception {
        Person agreeing = Person.next();
        assertThat(stateOfDoubtfulBooking(agreeing, false)).isEqualTo("HELD");
        assertThat(asked(agreeing)).isEqualTo(2);

        Person withdrawing = Person.next();
        assertThat(stateOfDoubtfulBooking(withdrawing, true)).isEqualTo("FAILED");
        assertThat(asked(withdrawing)).isEqualTo(1);
        assertThat(town.calendar().meetings())
                .noneMatch(meeting -> meeting.toString().contains(withdrawing.email()));
    }

    /** The calendar fails while it is asked, and works again before the doubt is settled. */
    private static String stateOfDoubtfulBooking(Person person, boolean withdrawn) throws Exception {
        Guest guest = readBack(person);
        String slot = freeSlot();
        StubMapping failing = town.calendar()
                .http()
                .stubFor(post(urlPathEqualTo(SCHEDULE)).atPriority(1).willReturn(serviceUnavailable()));
        JsonNode answer = guest.book(slot).body();
        town.calendar().http().removeStub(failing);
        assertThat(answer.path("outcome").asText()).isEqualTo("unknown");
        if (withdrawn) {
            guest.decide("contact", false);
        }
        String booking = town.read("SELECT id FROM booking WHERE conversation_id = '" + guest.session() + "'");
        town.settle(booking);
        return town.read("SELECT state FROM booking WHERE id = '" + booking + "'");
    }

    @Test
    void the_board_shows_leave_for_marketing_while_it_holds_and_no_mail_follows_from_it() throws Exception {
        Person person = Person.next();
        Guest guest = arrive();
        guest.becomeLead(person.introduction());
        String lead = town.leadOf(guest.session());
        town.settle(lead);
        assertThat(leaveForMarketing(lead)).isEmpty();

        guest.decide("marketing_email", true);
        town.settle(lead);
        assertThat(leaveForMarketing(lead)).isEqualTo("true");

        guest.decide("marketing_email", false);
        town.settle(lead);
        assertThat(leaveForMarketing(lead)).isEmpty();
        assertThat(town.mailsTo(person.email())).as("the confirmation alone").hasSize(1);
    }

    @Test
    void leave_for_marketing_that_is_withdrawn_in_the_queue_never_reaches_the_board() throws Exception {
        assertThat(tellsOfLeave(false)).isTrue();
        assertThat(tellsOfLeave(true)).isFalse();
    }

    private static boolean tellsOfLeave(boolean withdrawn) throws Exception {
        Guest guest = arrive();
        guest.becomeLead(Person.next().introduction());
        String lead = town.leadOf(guest.session());
        town.settle(lead);
        town.shut();
        guest.decide("marketing_phone", true);
        Town.await(
                "the board was tried in vain",
                () -> town.number("SELECT count(*) FROM delivery WHERE subject = '" + lead
                                + "' AND target = 'MONDAY' AND failures > 0 AND state = 'WAITING'")
                        == 1);
        if (withdrawn) {
            guest.decide("marketing_phone", false);
        }
        int before = town.board().received().size();
        town.reopen();
        town.settle(lead);
        List<String> received = town.board().received();
        return received.subList(before, received.size()).stream()
                .anyMatch(body -> body.contains(lead) && body.contains("marketing_phone\\\":{\\\"checked"));
    }

    private static String leaveForMarketing(String lead) {
        return town.board()
                .itemsOf(lead)
                .getFirst()
                .at("/marketing_email/checked")
                .asText();
    }

    /** A visitor who consented and has the data read back. */
    private static Guest readBack(Person person) throws Exception {
        Guest guest = arrive();
        guest.say(person.introduction());
        assertThat(guest.say("Tak, wyrażam zgodę")
                        .at("/actions/0/contact/email")
                        .asText())
                .isEqualTo(person.email());
        return guest;
    }

    private static Guest arrive() throws Exception {
        return Guest.arrive(town.service().base());
    }

    private static Guest.Answer form(String submission, boolean granted) throws Exception {
        Person person = Person.next();
        Map<String, Object> box = Map.of("purpose", "contact", "granted", granted, "text_version", Guest.TEXT_VERSION);
        Map<String, Object> form = Map.of(
                "name", person.name(),
                "email", person.email(),
                "submission_id", submission,
                "consents", List.of(box));
        return Guest.send(town.service().base(), "POST", "/api/v1/leads", form, "");
    }

    private static String freeSlot() throws Exception {
        return Guest.send(town.service().base(), "GET", "/api/v1/booking/slots", Map.of(), "")
                .body()
                .at("/slots/0/start")
                .asText();
    }

    /** How often the calendar was asked to book for this person. */
    private static long asked(Person person) {
        return town.calendar().http().findAll(postRequestedFor(urlPathEqualTo(SCHEDULE))).stream()
                .filter(request -> request.getBodyAsString().contains(person.email()))
                .count();
    }
}
