package pl.novahouse.chatbot.bootstrap.journey;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.novahouse.chatbot.domain.shared.Tone;

/** From the first word to what the board, the calendar, the mailboxes and the staff's system have received. */
@Timeout(240)
@Tag("packaged")
class JourneysTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Longer than everything takes to go out in the other journeys. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static Town town;

    @BeforeAll
    static void start(@TempDir Path folder) {
        town = new Town(folder);
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void a_visitor_becomes_a_lead_and_meets_a_consultant() throws Exception {
        Guest guest = arrive();
        assertThat(guest.say("Wybieram pakiet Comfort, mieszkanie 62 m² w Gdyni, budżet 95 000 zł")
                        .path("answered_by")
                        .asText())
                .isEqualTo("catalogue");
        guest.becomeLead("Nazywam się Anna Kowalska, anna.kowalska@example.com, telefon 600 700 801");
        String lead = town.leadOf(guest.session());
        town.settle(lead);

        JsonNode item = onlyItemOf(lead);
        assertThat(town.board().namesOf(lead)).containsExactly("Anna Kowalska");
        assertThat(item.at("/email/email").asText()).isEqualTo("anna.kowalska@example.com");
        assertThat(item.path("phone").toString()).isEqualTo("{\"phone\":\"+48600700801\",\"countryShortName\":\"PL\"}");
        assertThat(item.path("city").asText()).isEqualTo("Gdynia");
        assertThat(item.path("area").asText()).isEqualTo("62");
        assertThat(item.path("budget").asText()).isEqualTo("95000");
        assertThat(item.at("/package/labels/0").asText()).isEqualTo("Comfort");
        assertThat(item.at("/status/label").asText()).isEqualTo("Nowy");
        assertThat(item.has("marketing_email")).isFalse();
        theConfirmationRepeatsWhatWasTold();
        assertThat(town.alertsAbout(lead))
                .singleElement()
                .satisfies(subject -> assertThat(subject).isEqualTo("Nowe zapytanie: Comfort, 62\u00A0m², Gdynia"));
        theNoticeIsSigned(lead);

        theConsultationIsBookedAndReadBack(guest);
        assertThat(createdItems(lead)).isEqualTo(1);
        assertThat(town.mailsTo("anna.kowalska@example.com")).hasSize(1);
    }

    private static void theConfirmationRepeatsWhatWasTold() throws Exception {
        MimeMessage mail = town.mailsTo("anna.kowalska@example.com").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Otrzymaliśmy zapytanie – Nova House");
        assertThat(Town.text(mail))
                .contains(
                        "Imię i nazwisko: Anna Kowalska",
                        "Telefon: +48\u00A0600\u00A0700\u00A0801",
                        "Miejscowość: Gdynia",
                        "Powierzchnia: 62\u00A0m²",
                        "Pakiet: Comfort",
                        "Budżet: 95\u00A0000\u00A0zł",
                        "Zgodę na kontakt można wycofać");
        assertThat(Tone.faults(Town.text(mail))).isEmpty();
    }

    private static void theNoticeIsSigned(String lead) throws Exception {
        LoggedRequest notice = town.noticesAbout(lead).getFirst();
        assertThat(town.noticesAbout(lead)).hasSize(1);
        String body = notice.getBodyAsString();
        assertThat(JSON.readTree(body).path("event").asText()).isEqualTo("lead.created");
        assertThat(body).doesNotContain("Kowalska", "anna", "600700801");
        String[] signature = notice.getHeader("Nova-Signature").split(",v1=", -1);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Town.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = signature[0].substring("t=".length()) + "." + body;
        assertThat(signature[1])
                .isEqualTo(HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    }

    private static void theConsultationIsBookedAndReadBack(Guest guest) throws Exception {
        JsonNode offer = guest.say("Chcę się umówić na konsultację");
        assertThat(offer.path("reply").asText()).startsWith("Wolne terminy bezpłatnej konsultacji:");
        assertThat(guest.hear(offer.path("quick_replies").path(0).asText()))
                .contains("Anna Kowalska", "anna.kowalska@example.com", "godz. 12:00");
        assertThat(bookingsAskedBy("anna.kowalska@example.com")).isEmpty();
        assertThat(guest.hear("Tak, rezerwuję")).startsWith("Gotowe – konsultacja jest umówiona na ");

        JsonNode asked = JSON.readTree(
                bookingsAskedBy("anna.kowalska@example.com").getFirst().getBodyAsString());
        assertThat(asked.path("name").asText()).isEqualTo("Anna Kowalska");
        assertThat(asked.path("lang").asText()).isEqualTo("pl");
        JsonNode meeting = town.calendar().meetings().stream()
                .filter(each -> each.at("/attendee/email").asText().equals("anna.kowalska@example.com"))
                .findFirst()
                .orElseThrow();
        String id = meeting.path("uuid").asText();
        assertThat(town.calendar().http().findAll(getRequestedFor(urlPathMatching(".*/meetings/" + id))))
                .as("read back")
                .isNotEmpty();
        assertThat(guest.hear("Kiedy mam konsultację?")).startsWith("Konsultacja jest umówiona na ");
        assertThat(bookingsAskedBy("anna.kowalska@example.com")).hasSize(1);
    }

    @Test
    void a_visitor_who_refuses_leaves_no_trace_outside_and_no_row() throws Exception {
        quiet();
        int touches = town.touches();
        int rows = town.rows();
        Guest guest = arrive();
        assertThat(guest.say("Nazywam się Jan Nowak, jan.nowak@example.com, telefon 600 700 802")
                        .at("/actions/0/consent/purpose")
                        .asText())
                .isEqualTo("contact");
        guest.say("nie wyrażam zgody");
        guest.say("zgadza się");
        assertThat(guest.hear("Ile kosztuje Express dla 50 m²?")).contains("49\u00A0950");
        assertThat(guest.book("2030-01-07T11:00:00Z").status()).isEqualTo(422);

        Thread.sleep(QUIET);

        assertThat(town.touches()).isEqualTo(touches);
        assertThat(town.rows()).isEqualTo(rows);
        assertThat(guest.read().path("lead").asText()).isEqualTo("none");
    }

    @Test
    void what_was_corrected_before_the_confirmation_is_all_that_anybody_learns() throws Exception {
        Guest guest = arrive();
        guest.say("Nazywam się Ewa Lis, ewa.lis@example.com, telefon 600 700 803");
        guest.say("Tak, wyrażam zgodę");
        assertThat(guest.say("popraw telefon").path("reply").asText()).contains("numer");
        JsonNode readBack = guest.say("611 711 813");
        assertThat(readBack.at("/actions/0/contact/phone").asText()).isEqualTo("+48611711813");
        assertThat(town.leadOf(guest.session())).isEmpty();
        guest.say("tak, zgadza się");
        String lead = town.leadOf(guest.session());
        town.settle(lead);

        assertThat(onlyItemOf(lead).at("/phone/phone").asText()).isEqualTo("+48611711813");
        assertThat(Town.text(town.mailsTo("ewa.lis@example.com").getFirst()))
                .contains("+48\u00A0611\u00A0711\u00A0813")
                .doesNotContain("803");
        assertThat(town.board().received()).noneMatch(body -> body.contains("600700803"));
    }

    @Test
    void a_visitor_who_returns_changes_their_item_and_makes_no_second() throws Exception {
        Guest guest = arrive();
        guest.becomeLead("Nazywam się Olga Mak, olga.mak@example.com, mieszkanie 50 m² w Gdańsku");
        String lead = town.leadOf(guest.session());
        town.settle(lead);
        assertThat(onlyItemOf(lead).path("area").asText()).isEqualTo("50");

        Guest returned = new Guest(guest.base(), guest.session(), guest.token());
        assertThat(returned.read().path("messages").size()).isGreaterThan(3);
        returned.say("Mieszkanie ma jednak 71 m², budżet 130 000 zł");
        town.settle(lead);

        JsonNode item = onlyItemOf(lead);
        assertThat(item.path("area").asText()).isEqualTo("71");
        assertThat(item.path("budget").asText()).isEqualTo("130000");
        assertThat(createdItems(lead)).isEqualTo(1);
        assertThat(town.board().itemsWith("email", email("olga.mak@example.com")))
                .hasSize(1);
        assertThat(town.mailsTo("olga.mak@example.com")).hasSize(1);
        assertThat(new Guest(guest.base(), guest.session(), "wrong-token")
                        .call("GET", "", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_sent_twice_is_one_lead_one_item_and_one_mail() throws Exception {
        String submission = UUID.randomUUID().toString();
        Map<String, Object> form = new HashMap<>(Map.of(
                "name", "Zofia Bąk",
                "email", "zofia.bak@example.com",
                "phone", "600 700 805",
                "city", "Sopot",
                "area_m2", 44,
                "package", "Express Plus",
                "message", "Proszę o telefon po 16.",
                "submission_id", submission));
        form.put("consents", List.of(box("contact"), box("marketing_email")));
        Guest.Answer first = sendForm(form);
        Guest.Answer second = sendForm(form);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().path("reference")).isEqualTo(first.body().path("reference"));
        String lead = town.leadOf(submission);
        town.settle(lead);

        JsonNode item = onlyItemOf(lead);
        assertThat(item.at("/message/text").asText()).isEqualTo("Proszę o telefon po 16.");
        assertThat(item.at("/package/labels/0").asText()).isEqualTo("Express Plus");
        assertThat(item.at("/marketing_email/checked").asText()).isEqualTo("true");
        assertThat(item.has("marketing_phone")).isFalse();
        assertThat(createdItems(lead)).isEqualTo(1);
        assertThat(town.mailsTo("zofia.bak@example.com")).hasSize(1);
        assertThat(town.alertsAbout(lead)).hasSize(1);
        assertThat(town.noticesAbout(lead)).hasSize(1);
    }

    @Test
    void after_a_withdrawal_the_item_is_gone_and_nothing_more_is_said() throws Exception {
        Guest guest = arrive();
        guest.becomeLead("Nazywam się Igor Wilk, igor.wilk@example.com, telefon 600 700 806");
        String lead = town.leadOf(guest.session());
        town.settle(lead);
        assertThat(town.board().itemsOf(lead)).hasSize(1);
        guest.decide("contact", false);
        town.settle(lead);
        assertThat(town.board().itemsOf(lead)).isEmpty();
        int told = town.board().received().size();

        guest.say("Mieszkanie ma 80 m², telefon 611 711 816");
        assertThat(guest.book(freeSlot()).status()).isEqualTo(422);
        Thread.sleep(QUIET);

        assertThat(town.board().received().subList(told, town.board().received().size()))
                .noneMatch(body -> body.contains(lead));
        assertThat(town.mailsTo("igor.wilk@example.com")).hasSize(1);
        assertThat(town.noticesAbout(lead)).hasSize(1);
        assertThat(bookingsAskedBy("igor.wilk@example.com")).isEmpty();
    }

    @Test
    void after_an_objection_proved_by_the_code_nothing_more_goes_out() throws Exception {
        String email = "jacek.lis@example.com";
        Guest guest = arrive();
        guest.becomeLead("Nazywam się Jacek Lis, " + email + ", telefon 600 700 809");
        String lead = town.leadOf(guest.session());
        guest.decide("marketing_email", true);
        town.settle(lead);
        assertThat(town.board().itemsOf(lead)).hasSize(1);

        JsonNode outcome = town.proves(email, Map.of("email", email, "kind", "objection", "objection", "processing"));

        assertThat(outcome.path("outcome").asText()).isEqualTo("objected");
        assertThat(outcome.path("places").asInt()).isEqualTo(1);
        town.settle(lead);
        assertThat(town.board().itemsOf(lead)).isEmpty();
        assertThat(guest.read().path("consents").findValuesAsText("granted")).containsOnly("false");
        int told = town.board().received().size();
        guest.say("Mieszkanie ma 80 m², telefon 611 711 819");
        assertThat(guest.book(freeSlot()).status()).isEqualTo(422);
        Thread.sleep(QUIET);

        assertThat(town.board().received().subList(told, town.board().received().size()))
                .noneMatch(body -> body.contains(lead));
        assertThat(town.mailsTo(email)).as("the confirmation and the code").hasSize(2);
        assertThat(town.noticesAbout(lead)).hasSize(1);
        assertThat(bookingsAskedBy(email)).isEmpty();
    }

    @Test
    void a_rectification_reaches_the_board_once_an_officer_has_carried_it_out() throws Exception {
        String email = "ida.mak@example.com";
        Guest guest = arrive();
        guest.say("Mam 62 m² w Gdyni");
        guest.becomeLead("Nazywam się Ida Mak, " + email + ", telefon 600 700 810");
        String lead = town.leadOf(guest.session());
        town.settle(lead);

        JsonNode outcome = town.proves(
                email,
                Map.of(
                        "email",
                        email,
                        "kind",
                        "rectification",
                        "corrections",
                        Map.of("city", "Sopot", "area_m2", 71.5, "name", "Ida Maków")));

        assertThat(outcome.path("outcome").asText()).isEqualTo("waiting");
        assertThat(onlyItemOf(lead).path("city").asText()).as("not yet").isEqualTo("Gdynia");

        String request = town.read("SELECT id FROM data_request WHERE email = '" + email + "'");
        assertThat(town.officer("POST", "/api/v1/admin/rodo/requests/" + request + "/fulfilment"))
                .isEqualTo(200);
        town.settle(lead);

        JsonNode item = onlyItemOf(lead);
        assertThat(town.board().namesOf(lead)).containsExactly("Ida Maków");
        assertThat(item.path("city").asText()).isEqualTo("Sopot");
        assertThat(item.path("area").asText()).isEqualTo("71.5");
        JsonNode profile = guest.read().path("profile");
        assertThat(profile.path("city").asText()).isEqualTo("Sopot");
        assertThat(profile.path("name").asText()).isEqualTo("Ida Maków");
        assertThat(town.read(
                        "SELECT wanted::text || coalesce(email, '') FROM data_request WHERE id = '" + request + "'"))
                .isEqualTo("[]");
    }

    @Test
    void who_withdraws_and_confirms_anew_has_one_item_again() throws Exception {
        Guest guest = arrive();
        guest.becomeLead("Nazywam się Maria Sowa, maria.sowa@example.com, telefon 600 700 807");
        String lead = town.leadOf(guest.session());
        town.settle(lead);
        assertThat(guest.hear("Wycofuję zgodę na kontakt")).contains("wycofana");
        town.settle(lead);
        assertThat(town.board().itemsOf(lead)).isEmpty();

        guest.becomeLead("Jednak proszę o telefon: 611 711 817");
        town.settle(lead);

        assertThat(town.leadOf(guest.session())).isEqualTo(lead);
        JsonNode item = onlyItemOf(lead);
        assertThat(item.at("/phone/phone").asText()).isEqualTo("+48611711817");
        assertThat(item.at("/status/label").asText()).isEqualTo("Nowy");
    }

    private static Guest arrive() throws Exception {
        return Guest.arrive(town.service().base());
    }

    private static Map<String, Object> box(String purpose) {
        return Map.of("purpose", purpose, "granted", true, "text_version", Guest.TEXT_VERSION);
    }

    private static Guest.Answer sendForm(Map<String, Object> form) throws Exception {
        return Guest.send(town.service().base(), "POST", "/api/v1/leads", form, "");
    }

    private static JsonNode email(String address) {
        return NODES.objectNode().put("email", address).put("text", address);
    }

    private static JsonNode onlyItemOf(String lead) {
        assertThat(town.board().itemsOf(lead)).hasSize(1);
        return town.board().itemsOf(lead).getFirst();
    }

    private static long createdItems(String lead) {
        return town.board().received().stream()
                .filter(body -> body.contains("create_item") && body.contains(lead))
                .count();
    }

    private static List<LoggedRequest> bookingsAskedBy(String email) {
        return town.calendar().http().findAll(postRequestedFor(urlPathEqualTo("/api/v1/schedule"))).stream()
                .filter(request -> request.getBodyAsString().contains(email))
                .toList();
    }

    private static String freeSlot() throws Exception {
        return Guest.send(town.service().base(), "GET", "/api/v1/booking/slots", Map.of(), "")
                .body()
                .at("/slots/0/start")
                .asText();
    }

    /** Waits until nothing is to go out. */
    private static void quiet() throws InterruptedException {
        Town.await(
                "the queue is empty",
                () -> town.number("SELECT count(*) FROM delivery WHERE state IN ('WAITING', 'IN_FLIGHT')"
                                + " AND due_at < now() + interval '3 seconds'")
                        == 0);
    }
}
