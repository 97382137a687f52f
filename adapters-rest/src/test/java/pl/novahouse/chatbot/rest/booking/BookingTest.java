package pl.novahouse.chatbot.rest.booking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.novahouse.chatbot.application.booking.port.InMemoryMeetingCalendar.Mood;
import pl.novahouse.chatbot.application.booking.port.SampleBookings;
import pl.novahouse.chatbot.domain.booking.BookingState;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;
import pl.novahouse.chatbot.rest.shared.Browser;
import pl.novahouse.chatbot.rest.shared.House;
import pl.novahouse.chatbot.rest.shared.OpenIdServer;
import pl.novahouse.chatbot.rest.shared.Roles;

@QuarkusTest
@QuarkusTestResource(OpenIdServer.class)
class BookingTest {

    private final BookingHouse rooms;
    private final House house;

    @Inject
    BookingTest(BookingHouse rooms, House house) {
        this.rooms = rooms;
        this.house = house;
    }

    private record Visitor(String id, String token) {}

    private static Visitor visitor() {
        ExtractableResponse<?> opened = given().noContentType()
                .post("/api/v1/chat/sessions")
                .then()
                .statusCode(201)
                .extract();
        return new Visitor(opened.path("session_id"), opened.path("session_token"));
    }

    private static ValidatableResponse book(Visitor visitor, String token, String start) {
        return given().contentType(ContentType.JSON)
                .header("X-Session-Token", token)
                .body(Map.of(
                        "session_id",
                        visitor.id(),
                        "start",
                        start,
                        "name",
                        "Anna Kowalska",
                        "email",
                        "anna@example.com"))
                .post("/api/v1/bookings")
                .then();
    }

    private void free(String start) {
        rooms.calendar.offer(SampleBookings.slot(Instant.parse(start)));
    }

    @Test
    void free_slots_are_shown_as_people_say_them() {
        free("2026-12-15T11:00:00Z");
        given().get("/api/v1/booking/slots?from=2026-12-15&to=2026-12-15")
                .then()
                .statusCode(200)
                .body("bookable", equalTo(true))
                .body("timezone", equalTo("Europe/Warsaw"))
                .body("slots.label", equalTo(List.of("wtorek, 15 grudnia, godz. 12:00")))
                .body("slots[0].start", equalTo("2026-12-15T11:00:00Z"))
                .body("link", equalTo(BookingHouse.PAGE.toString()));
        given().header("Accept-Language", "en")
                .get("/api/v1/booking/slots?from=2026-12-15&to=2026-12-15")
                .then()
                .body("slots.label", hasItem("Tuesday, 15 December, 12:00"));
    }

    @Test
    void days_that_cannot_be_meant_are_named() {
        for (String query : List.of("from=wtorek", "from=2026-13-01", "from=0001-01-01", "from=99999-01-01")) {
            given().get("/api/v1/booking/slots?" + query).then().statusCode(400).body("details.field", hasItem("from"));
        }
        given().get("/api/v1/booking/slots?from=2026-12-10&to=2026-12-01")
                .then()
                .statusCode(400)
                .body("details.field", hasItem("to"));
    }

    @Test
    void a_calendar_that_does_not_answer_leaves_the_link() {
        rooms.calendar.away(true);
        given().get("/api/v1/booking/slots?from=2026-12-21")
                .then()
                .statusCode(200)
                .body("bookable", equalTo(false))
                .body("slots.size()", equalTo(0))
                .body("link", equalTo(BookingHouse.PAGE.toString()));
        rooms.calendar.away(false);
    }

    @Test
    void nothing_is_booked_without_consent() {
        free("2026-12-01T12:00:00Z");
        Visitor visitor = visitor();
        book(visitor, visitor.token(), "2026-12-01T12:00:00Z")
                .statusCode(422)
                .body("error", equalTo("consent_required"));
        assertThat(rooms.calendar.all())
                .noneMatch(meeting -> meeting.start().equals(Instant.parse("2026-12-01T12:00:00Z")));
    }

    @Test
    void a_booking_needs_the_right_token() {
        Visitor visitor = visitor();
        house.agree(visitor.id());
        book(visitor, "guessed", "2026-12-01T12:00:00Z").statusCode(403).body("error", equalTo("forbidden"));
        book(new Visitor("00000000-0000-7000-8000-00000000dead", ""), visitor.token(), "2026-12-01T12:00:00Z")
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("session_id", visitor.id(), "start", "2026-12-01T12:00:00Z"))
                .post("/api/v1/bookings")
                .then()
                .statusCode(403)
                .body("error", equalTo("session_token_required"));
    }

    @Test
    void a_slot_is_booked_once_and_then_taken() {
        free("2026-12-02T11:00:00Z");
        Visitor visitor = visitor();
        house.agree(visitor.id());
        book(visitor, visitor.token(), "2026-12-02T11:00:00Z")
                .statusCode(200)
                .body("outcome", equalTo("booked"))
                .body("label", equalTo("środa, 2 grudnia, godz. 12:00"))
                .body("link", nullValue());
        book(visitor, visitor.token(), "2026-12-02T11:00:00Z").body("outcome", equalTo("booked"));
        Visitor other = visitor();
        house.agree(other.id());
        book(other, other.token(), "2026-12-02T11:00:00Z")
                .statusCode(200)
                .body("outcome", equalTo("slot_taken"))
                .body("link", startsWith("https://"));
    }

    @Test
    void what_is_not_certain_is_called_unknown() {
        free("2026-12-03T11:00:00Z");
        Visitor visitor = visitor();
        house.agree(visitor.id());
        rooms.calendar.beforeLong(Mood.BOOKS_IN_SILENCE);
        book(visitor, visitor.token(), "2026-12-03T11:00:00Z")
                .statusCode(200)
                .body("outcome", equalTo("unknown"))
                .body("link", startsWith("https://"));
    }

    @Test
    void broken_fields_are_named() {
        Visitor visitor = visitor();
        given().contentType(ContentType.JSON)
                .header("X-Session-Token", visitor.token())
                .body(Map.of(
                        "session_id", visitor.id(), "start", "2026-12-01T12:00:00Z", "name", " ", "phone", "600700800"))
                .post("/api/v1/bookings")
                .then()
                .statusCode(400)
                .body("details.field", equalTo(List.of("name", "phone")));
        given().contentType(ContentType.JSON)
                .header("X-Session-Token", visitor.token())
                .body(Map.of("session_id", visitor.id(), "start", "2026-12-01T12:00:00Z", "email", "anna@"))
                .post("/api/v1/bookings")
                .then()
                .statusCode(400)
                .body("details.field", equalTo(List.of("email")));
        given().contentType(ContentType.JSON)
                .body(Map.of("session_id", visitor.id(), "start", "jutro"))
                .post("/api/v1/bookings")
                .then()
                .statusCode(400);
    }

    @Test
    void the_link_says_nothing_about_a_visitor_who_did_not_consent() {
        Visitor visitor = visitor();
        given().get("/api/v1/booking/link")
                .then()
                .statusCode(200)
                .body("link", equalTo(BookingHouse.PAGE.toString()))
                .body("filled_in", equalTo(false));
        given().header("X-Session-Token", visitor.token())
                .get("/api/v1/booking/link?session_id=" + visitor.id())
                .then()
                .statusCode(200)
                .body("filled_in", equalTo(false))
                .body("link", not(containsString("?")));
        given().get("/api/v1/booking/link?session_id=" + visitor.id()).then().statusCode(403);
        given().header("X-Session-Token", "guessed")
                .get("/api/v1/booking/link?session_id=" + visitor.id())
                .then()
                .statusCode(403);
        given().get("/api/v1/booking/link?session_id=x").then().statusCode(400);
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/webhooks/" + path)
                .then();
    }

    @Test
    void a_webhook_with_a_wrong_secret_does_not_exist() {
        for (String name : List.of("zencal", "monday")) {
            post(name + "/wrong", "{}").statusCode(404).body("error", equalTo("not_found"));
            post(name + "/" + BookingHouse.SECRET + "x", "{\"challenge\":\"a\"}")
                    .statusCode(404);
            post(name + "/" + BookingHouse.SECRET, "{\"a\":\"" + "x".repeat(70_000) + "\"}")
                    .statusCode(413);
            post(name + "/" + BookingHouse.SECRET, "[]").statusCode(400);
        }
    }

    @Test
    void a_webhook_is_taken_flat_and_nested_however_many_fields_it_has() {
        String many =
                IntStream.range(0, 200).mapToObj(i -> "\"field" + i + "\":1").collect(Collectors.joining(","));
        for (String body : List.of(
                "{}",
                "{\"meetingUuid\":7,\"event\":[],\"date\":\"x\"}",
                "{\"meetingUuid\":\"m-1\",\"event\":\"scheduled\",\"date\":{\"start\":\"2026-12-01 13:00:00\"}," + many
                        + "}",
                "{\"event\":\"cancelled\",\"data\":{\"meeting\":{\"uuid\":\"m-1\",\"attendee\":{\"email\":\"a@b.pl\"}}}}")) {
            post("zencal/" + BookingHouse.SECRET, body).statusCode(200).body("received", equalTo(true));
        }
    }

    @Test
    void a_cancellation_is_believed_only_after_the_meeting_was_read() {
        free("2026-12-04T11:00:00Z");
        Visitor visitor = visitor();
        house.agree(visitor.id());
        book(visitor, visitor.token(), "2026-12-04T11:00:00Z").body("outcome", equalTo("booked"));
        Meeting meeting = rooms.calendar.all().stream()
                .filter(each -> each.start().equals(Instant.parse("2026-12-04T11:00:00Z")))
                .findFirst()
                .orElseThrow();
        String hint = "{\"payload\":{\"meeting_uuid\":\"" + meeting.id().value() + "\",\"type\":\"%s\"}}";

        post("zencal/" + BookingHouse.SECRET, hint.formatted("cancelled")).statusCode(200);
        assertThat(stateOf(meeting)).isInstanceOf(BookingState.Held.class);

        rooms.calendar.put(new Meeting(
                meeting.id(),
                meeting.start(),
                meeting.end(),
                MeetingStatus.CANCELED,
                meeting.place(),
                meeting.attendee(),
                Optional.empty()));
        post("zencal/" + BookingHouse.SECRET, hint.formatted("canceled")).statusCode(200);
        assertThat(stateOf(meeting)).isInstanceOf(BookingState.Cancelled.class);
    }

    private BookingState stateOf(Meeting meeting) {
        return house.transactions()
                .inTransaction(() -> rooms.bookings.findByMeeting(meeting.id()).orElseThrow())
                .state();
    }

    @Test
    void a_challenge_is_echoed() {
        post("monday/" + BookingHouse.SECRET, "{\"challenge\":\"abc 123\"}")
                .statusCode(200)
                .body("challenge", equalTo("abc 123"));
        post("monday/" + BookingHouse.SECRET, "{\"event\":{\"pulseId\":12345,\"type\":\"update_column_value\"}}")
                .statusCode(200)
                .body("challenge", nullValue());
        post("monday/" + BookingHouse.SECRET, "{\"challenge\":{\"a\":1},\"event\":{\"pulseId\":\"'; DROP\"}}")
                .statusCode(200)
                .body("challenge", nullValue());
    }

    @Test
    void staff_see_where_the_sides_differ() {
        given().auth()
                .oauth2(OpenIdServer.token("a", List.of(Roles.CONSULTANT)))
                .get("/api/v1/admin/drift")
                .then()
                .statusCode(200)
                .body("reports.drifts.flatten().kind", hasItem("meeting_moved"))
                .body("reports.occasion", hasItem("night"));
    }

    @Test
    void the_panel_shows_where_the_sides_differ_and_what_did_not_answer() {
        String page =
                Browser.loggedInAs("Anna", Roles.CONSULTANT).get("/admin/drift").body();

        assertThat(page)
                .contains("spotkanie przeniesiono w kalendarzu", "uzgodnione", "b-1")
                .contains("inne dane na tablicy", "do wyjaśnienia", "/admin/leads/l-1", "&lt;b&gt;status")
                .contains("nie udało się porównać: tablica (Monday)");
    }
}
