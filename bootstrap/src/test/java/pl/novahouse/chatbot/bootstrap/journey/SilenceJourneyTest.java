package pl.novahouse.chatbot.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.bootstrap.OpenWidget;
import pl.novahouse.chatbot.domain.shared.Tone;
import pl.novahouse.chatbot.persistence.operation.RecurringJob;

/** A visitor falls silent, is reminded, is given up and comes back: the whole service over HTTP, by a clock that the test moves. */
@QuarkusTest
@WithTestResource(PartsOfOneTest.class)
@Timeout(120)
class SilenceJourneyTest {

    private static final Duration BEFORE_NUDGE = Duration.ofMinutes(10);
    private static final Duration BEFORE_TIMEOUT = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final MovableClock clock;
    private final List<RecurringJob> jobs;
    private final AgroalDataSource database;

    @Inject
    SilenceJourneyTest(MovableClock clock, @All List<RecurringJob> jobs, AgroalDataSource database) {
        this.clock = clock;
        this.jobs = jobs;
        this.database = database;
    }

    @BeforeEach
    void at_noon() {
        clock.set("2026-03-02T12:00");
    }

    @Test
    void an_open_widget_is_reminded_once_of_what_is_missing() throws Exception {
        Guest guest = arrive();
        say(guest, "Ile kosztuje wykończenie mieszkania?");
        try (OpenWidget widget = open(guest, 0)) {
            clock.pass(BEFORE_NUDGE.minus(PAUSE));
            remind();
            assertThat(nudges(guest)).isZero();

            clock.pass(PAUSE);
            remind();
            remind();

            JsonNode nudge = widget.hears("nudge");
            assertThat(nudge.path("text").asText())
                    .isEqualTo(
                            "Do orientacyjnej wyceny brakuje tylko metrażu. Wystarczy napisać na przykład „50\u00A0m²”.");
            assertThat(nudge.path("turn").asInt()).isEqualTo(1);
            assertThat(nudge.path("message_id").asText()).isNotEmpty();

            say(guest, "50 m²");
            clock.pass(BEFORE_NUDGE.plus(PAUSE));
            remind();
            assertThat(nudges(guest)).isEqualTo(1);
            assertThat(widget.heard("nudge")).hasSize(1);
        }
    }

    @Test
    void a_widget_that_was_closed_hears_of_the_reminder_when_it_comes_back() throws Exception {
        Guest guest = arrive();
        say(guest, "Mam mieszkanie 50 m²");
        try (OpenWidget before = open(guest, 0)) {
            before.hears("state");
        }
        clock.pass(BEFORE_NUDGE.plus(PAUSE));
        remind();

        try (OpenWidget back = open(guest, 1)) {
            assertThat(back.hears("nudge").path("text").asText()).contains("brakuje tylko wyboru pakietu");
        }
        try (OpenWidget later = open(guest, lastEvent(guest))) {
            say(guest, "Comfort");
            clock.pass(BEFORE_TIMEOUT.plus(PAUSE));
            giveUp();
            later.hears("state");
            assertThat(later.heard("nudge")).isEmpty();
        }
    }

    @Test
    void nobody_is_reminded_in_quiet_hours_nor_later_of_what_became_due_in_them() throws Exception {
        clock.set("2026-03-02T20:40");
        Guest dueBefore = arrive();
        say(dueBefore, "Ile kosztuje wykończenie mieszkania?");
        clock.set("2026-03-02T20:55");
        Guest dueInside = arrive();
        say(dueInside, "Ile kosztuje wykończenie mieszkania?");

        for (String moment : List.of("2026-03-02T21:00", "2026-03-02T21:06", "2026-03-03T02:00", "2026-03-03T07:59")) {
            clock.set(moment);
            remind();
            assertThat(nudges(dueBefore) + nudges(dueInside)).as(moment).isZero();
        }

        clock.set("2026-03-03T07:55");
        Guest dueAfter = arrive();
        say(dueAfter, "Ile kosztuje wykończenie mieszkania?");
        for (String moment : List.of("2026-03-03T08:00", "2026-03-03T08:06", "2026-03-03T08:30")) {
            clock.set(moment);
            remind();
        }
        assertThat(nudges(dueBefore) + nudges(dueInside)).isZero();
        assertThat(nudges(dueAfter)).isEqualTo(1);
    }

    @Test
    void whoever_was_silent_too_long_goes_on_in_a_new_conversation_by_the_token_of_the_old_one() throws Exception {
        Guest guest = arrive();
        say(guest, "Mam mieszkanie 62 m² w Gdyni");
        try (OpenWidget widget = open(guest, 1)) {
            clock.pass(BEFORE_TIMEOUT.minusSeconds(1));
            giveUp();
            assertThat(guest.read().path("state").asText()).isEqualTo("open");
            clock.pass(PAUSE);
            giveUp();

            assertThat(widget.hears("state").path("state").asText()).isEqualTo("closed");
        }
        assertThat(read("SELECT state || ' ' || close_reason FROM conversation WHERE id = '" + guest.session() + "'"))
                .isEqualTo("CLOSED INACTIVITY");
        assertThat(read("SELECT closed_at - last_activity_at FROM conversation WHERE id = '" + guest.session() + "'"))
                .isEqualTo("1 day 00:00:20");

        Guest.Answer refused = Guest.send(
                base(),
                "POST",
                "/api/v1/chat",
                Map.of("message", "Ile kosztuje Comfort?", "session_id", guest.session()),
                guest.token());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("error").asText()).isEqualTo("conversation_closed");

        Guest.Answer opened = goOn(guest, guest.token());
        assertThat(opened.status()).isEqualTo(201);
        Guest back = guest(opened.body());
        assertThat(back.session()).isNotEqualTo(guest.session());
        assertThat(back.token()).isNotEqualTo(guest.token());
        assertThat(earlier(back)).isEqualTo(guest.session());
        assertThat(say(back, "Ile kosztuje Comfort?")).contains("92\u00A0938");
        assertThat(guest.read().path("messages")).hasSize(2);
        assertThat(Guest.send(base(), "GET", "/api/v1/chat/sessions/" + back.session(), Map.of(), guest.token())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void without_the_token_nothing_links_a_new_conversation_to_an_old_one() throws Exception {
        Guest guest = arrive();
        say(guest, "Mam mieszkanie 62 m² w Gdyni");
        clock.pass(BEFORE_TIMEOUT.plus(PAUSE));
        giveUp();
        Guest stranger = arrive();

        assertThat(goOn(guest, "").status()).isEqualTo(403);
        assertThat(goOn(guest, stranger.token()).status()).isEqualTo(403);
        assertThat(earlier(stranger)).isEqualTo("null");
        assertThat(say(stranger, "Ile kosztuje Comfort?"))
                .contains("1499")
                .doesNotContain("92\u00A0938", "62\u00A0m²", "Gdy");
        assertThat(read("SELECT count(*) FROM conversation WHERE continues = '" + guest.session() + "'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dzień dobry | brakuje tylko metrażu",
                "Mam mieszkanie 62 m² w Gdyni | brakuje tylko wyboru pakietu",
                "Wybieram Comfort, 62 m² | Brakuje tylko terminu bezpłatnej konsultacji",
                "Nazywam się Anna Kowalska, anna@example.com, telefon 600 700 801 | brakuje tylko zgody na kontakt",
                "Jestem Marek Kowalski, marek@example.com; Tak, wyrażam zgodę | Brakuje tylko potwierdzenia",
                "Hello, how much is the Comfort package? | The only thing missing"
            })
    void the_reminder_fits_the_state_and_guesses_nobodys_gender(String messages, String missing) throws Exception {
        Guest guest = arrive();
        for (String message : messages.split(";", -1)) {
            say(guest, message.strip());
        }
        clock.pass(BEFORE_NUDGE.plus(PAUSE));
        remind();

        try (OpenWidget widget = open(guest, 0)) {
            String text = widget.hears("nudge").path("text").asText();
            assertThat(text).contains(missing);
            assertThat(Tone.faults(text)).isEmpty();
            assertThat(text).doesNotContain("Anna", "Marek", "Kowalsk", "example.com");
        }
    }

    private static URI base() {
        return URI.create("http://localhost:" + RestAssured.port);
    }

    private static Guest arrive() throws Exception {
        return Guest.arrive(base());
    }

    private static Guest guest(JsonNode opened) {
        return new Guest(
                base(),
                opened.path("session_id").asText(),
                opened.path("session_token").asText());
    }

    private static OpenWidget open(Guest guest, long lastEvent) throws Exception {
        return OpenWidget.at(base(), guest.session(), guest.token(), lastEvent);
    }

    private static Guest.Answer goOn(Guest earlier, String token) throws Exception {
        return Guest.send(base(), "POST", "/api/v1/chat/sessions", Map.of("continues", earlier.session()), token);
    }

    /** Says it a second later, as fast as messages may follow one another. */
    private String say(Guest guest, String message) throws Exception {
        String answer = guest.hear(message);
        clock.pass(Duration.ofSeconds(1));
        return answer;
    }

    private void remind() {
        run("nudge-silent-visitors");
    }

    private void giveUp() {
        run("close-silent-conversations");
    }

    /** Does what the scheduler would do, with the settings that it would do it with. */
    private void run(String job) {
        jobs.stream()
                .filter(each -> each.name().equals(job))
                .findFirst()
                .orElseThrow()
                .work()
                .run();
    }

    private int nudges(Guest guest) throws SQLException {
        return Integer.parseInt(read("SELECT count(*) FROM conversation_event WHERE conversation_id = '"
                + guest.session() + "' AND kind ->> 'kind' = 'Nudged'"));
    }

    private long lastEvent(Guest guest) throws SQLException {
        return Long.parseLong(
                read("SELECT max(sequence) FROM conversation_event WHERE conversation_id = '" + guest.session() + "'"));
    }

    private String earlier(Guest guest) throws SQLException {
        return read("SELECT continues FROM conversation WHERE id = '" + guest.session() + "'");
    }

    private String read(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
