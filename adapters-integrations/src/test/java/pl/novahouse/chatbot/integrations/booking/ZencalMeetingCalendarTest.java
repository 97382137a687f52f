package pl.novahouse.chatbot.integrations.booking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.novahouse.chatbot.application.booking.port.SampleBookings.ANNA;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendar;
import pl.novahouse.chatbot.application.booking.port.MeetingCalendarContract;
import pl.novahouse.chatbot.domain.booking.BookingId;
import pl.novahouse.chatbot.domain.booking.BookingOutcome;
import pl.novahouse.chatbot.domain.booking.Meeting;
import pl.novahouse.chatbot.domain.booking.MeetingId;
import pl.novahouse.chatbot.domain.booking.MeetingPlace;
import pl.novahouse.chatbot.domain.booking.MeetingStatus;
import pl.novahouse.chatbot.domain.booking.Slot;
import pl.novahouse.chatbot.domain.operation.PartCondition;
import pl.novahouse.chatbot.domain.shared.Problem;
import pl.novahouse.chatbot.domain.shared.ProblemException;

@Timeout(60)
class ZencalMeetingCalendarTest implements MeetingCalendarContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final BookingId REFERENCE = new BookingId(UUID.fromString("01930000-0000-7000-8000-000000000001"));
    private static final MeetingId MEETING = new MeetingId("8d5c1f0a-1b2c-4d3e-8f90-a1b2c3d4e5f6");
    private static final String SCHEDULE = "/api/v1/schedule";
    private static final String WEEK = "/api/v1/calculate-schedule";

    private final ZencalServer zencal = new ZencalServer(NOW);
    private final ZencalMeetingCalendar calendar = calendarAt(zencal.baseUrl());

    private static ZencalMeetingCalendar calendarAt(String url) {
        return new ZencalMeetingCalendar(
                new ZencalSettings(
                        URI.create(url),
                        ZencalServer.KEY,
                        ZencalServer.USERNAME,
                        ZencalServer.HOST_ID,
                        ZencalServer.TOPIC,
                        MeetingPlace.GOOGLE_MEET,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(30),
                        200_000),
                InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        zencal.close();
    }

    @Override
    public MeetingCalendar calendar() {
        return calendar;
    }

    @Override
    public Slot offered(Instant start) {
        zencal.offer(start);
        return slot(start);
    }

    @Override
    public void goAway() {
        zencal.close();
    }

    @Override
    public Instant noon() {
        return NOON;
    }

    private static Slot slot(Instant start) {
        return new Slot(start, start.plus(Duration.ofMinutes(30)), ZencalServer.USERNAME);
    }

    @Test
    void the_documented_schedule_is_understood() {
        zencal.http().stubFor(post(WEEK).willReturn(okJson("""
                        {"schedule":{"2026-12-01":[{"day":"2026-12-01","start":"2026-12-01T13:00:00+00:00",
                         "end":"2026-12-01T14:00:00+00:00","timezone":"Europe/Warsaw","user":{"username":"host"}}]}}
                        """)));

        assertThat(calendar.free(DAY, DAY))
                .containsExactly(
                        new Slot(Instant.parse("2026-12-01T13:00:00Z"), Instant.parse("2026-12-01T14:00:00Z"), "host"));
        zencal.http()
                .verify(postRequestedFor(urlEqualTo(WEEK))
                        .withHeader("X-Zencal-Api-Key", equalTo(ZencalServer.KEY))
                        .withHeader("Accept", equalTo("application/json"))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson("""
                        {"username":"host","meetingTopic":"%s","timezone":"Europe/Warsaw","offset":7}
                        """.formatted(ZencalServer.TOPIC))));
    }

    @Test
    void a_booking_is_asked_for_as_documented() {
        offered(NOON);
        calendar.book(slot(NOON), ANNA, REFERENCE);
        zencal.http().verify(postRequestedFor(urlEqualTo(SCHEDULE)).withRequestBody(equalToJson("""
                        {"dates":[{"start":"2026-12-01T11:00:00.000Z","username":"host"}],
                         "email":"anna@example.com","name":"Anna Zażółć","lang":"pl","place":"google-meet",
                         "meetingTopic":"%s","timezone":"Europe/Warsaw","phone":"+48501502503",
                         "metadata":{"booking":"01930000-0000-7000-8000-000000000001"}}
                        """.formatted(
                        ZencalServer.TOPIC))));
    }

    @Test
    void the_documented_answer_to_a_booking_is_understood() {
        zencal.http().stubFor(post(SCHEDULE).willReturn(okJson("""
                        {"success":"ok","meetings":[{"uuid":"%s","date":"2026-12-01T11:00:00.000000Z"}]}
                        """.formatted(MEETING.value()))));
        assertThat(calendar.book(slot(NOON), ANNA, REFERENCE)).isEqualTo(new BookingOutcome.Booked(MEETING));
    }

    @Test
    void a_success_that_names_no_meeting_of_that_start_is_unknown() {
        for (String answer : List.of(
                "{}",
                "[]",
                "<html>",
                "",
                "{\"success\":\"ok\",\"meetings\":[]}",
                "{\"meetings\":[{\"uuid\":\"../../x\",\"date\":\"2026-12-01T11:00:00.000000Z\"}]}",
                "{\"meetings\":[{\"uuid\":\"a\",\"date\":\"2026-12-01T12:00:00.000000Z\"}]}",
                "{\"meetings\":[{\"uuid\":\"a\"}]}")) {
            zencal.http().stubFor(post(SCHEDULE).willReturn(okJson(answer)));
            assertThat(calendar.book(slot(NOON), ANNA, REFERENCE)).as(answer).isEqualTo(new BookingOutcome.Unknown());
        }
    }

    @Test
    void whatever_goes_wrong_after_sending_leaves_the_outcome_unknown() {
        for (ResponseDefinitionBuilder answer : List.of(
                aResponse().withFixedDelay(3000),
                aResponse().withChunkedDribbleDelay(20, 4000).withBody("{\"success\":\"ok\",\"meetings\":[]}"),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                aResponse().withStatus(500))) {
            ZencalMeetingCalendar fresh = calendarAt(zencal.baseUrl());
            zencal.http().stubFor(post(SCHEDULE).willReturn(answer));
            Instant begun = Instant.now();
            assertThat(fresh.book(slot(NOON), ANNA, REFERENCE)).isEqualTo(new BookingOutcome.Unknown());
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
        zencal.http().verify(5, postRequestedFor(urlEqualTo(SCHEDULE)));
    }

    @Test
    void a_request_that_never_left_is_certainly_not_booked() {
        ZencalMeetingCalendar nowhere = calendarAt("http://127.0.0.1:1/api/v1");
        assertThat(nowhere.book(slot(NOON), ANNA, REFERENCE))
                .isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED));
    }

    @Test
    void a_refusal_of_a_slot_that_is_still_offered_is_a_rejection() {
        offered(NOON);
        for (int status : List.of(400, 401, 403, 409, 422, 429)) {
            zencal.http().stubFor(post(SCHEDULE).willReturn(aResponse().withStatus(status)));
            assertThat(calendar.book(slot(NOON), ANNA, REFERENCE))
                    .isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.DECLINED));
        }
    }

    @Test
    void the_documented_meeting_is_understood_in_every_spelling() {
        for (String start :
                List.of("2026-12-01 13:00:00", "2026-12-01T13:00:00+00:00", "2026-12-01T13:00:00.000000Z")) {
            zencal.http().stubFor(get("/api/v1/meetings/" + MEETING.value()).willReturn(okJson("""
                            {"uuid":"%s","start":"%s","end":"2026-12-01 13:45:00","status":"confirmed",
                             "place":"Google Meet","joinMeetingLink":"https://meet.google.com/a","topic":"Konsultacja",
                             "attendee":{"name":"Anna","email":"Anna@Example.com","phone":"+48501502503"},"host":"host"}
                            """.formatted(
                            MEETING.value(), start))));

            Meeting meeting = calendar.find(MEETING).orElseThrow();

            assertThat(meeting.start()).isEqualTo(Instant.parse("2026-12-01T13:00:00Z"));
            assertThat(meeting.end()).isEqualTo(Instant.parse("2026-12-01T13:45:00Z"));
            assertThat(meeting.status()).isEqualTo(MeetingStatus.CONFIRMED);
            assertThat(meeting.place()).isEqualTo(MeetingPlace.GOOGLE_MEET);
            assertThat(meeting.isWith(ANNA.email())).isTrue();
            assertThat(meeting.joinLink()).contains(URI.create("https://meet.google.com/a"));
        }
    }

    @Test
    void a_meeting_that_says_too_little_is_no_answer() {
        for (String answer : List.of("{}", "[]", "null", "{\"uuid\":\"a\"}", "{\"uuid\":\"a\",\"start\":\"wtorek\"}")) {
            zencal.http().stubFor(get("/api/v1/meetings/" + MEETING.value()).willReturn(okJson(answer)));
            assertUnavailable(() -> calendar.find(MEETING));
        }
    }

    @Test
    void a_schedule_that_cannot_be_understood_is_no_answer_and_a_bad_entry_is_passed_over() {
        for (String answer : List.of("{}", "[]", "{\"schedule\":null}", "{\"schedule\":[1]}", "x")) {
            zencal.http().stubFor(post(WEEK).willReturn(okJson(answer)));
            assertUnavailable(() -> calendar.free(DAY, DAY));
        }
        zencal.http().stubFor(post(WEEK).willReturn(okJson("""
                        {"schedule":{"2026-12-01":[{"start":"soon","end":"later"},
                         {"start":"2026-12-01T13:00:00+00:00","end":"2026-12-01T12:00:00+00:00"},
                         {"start":"2026-12-01T13:00:00+00:00","end":"2026-12-01T13:30:00+00:00"}]}}
                        """)));
        assertThat(calendar.free(DAY, DAY))
                .hasSize(1)
                .first()
                .extracting(Slot::host)
                .isEqualTo("host");
    }

    @Test
    void an_answer_that_never_ends_is_cut_off() {
        zencal.http().stubFor(post(WEEK).willReturn(okJson("{\"schedule\":\"" + "x".repeat(300_000) + "\"}")));
        assertUnavailable(() -> calendar.free(DAY, DAY));
        zencal.http().stubFor(post(WEEK).willReturn(okJson("[".repeat(5000))));
        assertUnavailable(() -> calendar.free(DAY, DAY));
    }

    @Test
    void free_slots_are_believed_for_a_while_and_asked_for_anew_after_a_booking() {
        offered(NOON);
        calendar.free(DAY, DAY);
        calendar.free(DAY, DAY);
        zencal.http().verify(1, postRequestedFor(urlEqualTo(WEEK)));
        assertThat(calendar.isFree(slot(NOON))).isTrue();
        zencal.http().verify(2, postRequestedFor(urlEqualTo(WEEK)));
        calendar.book(slot(NOON), ANNA, REFERENCE);
        assertThat(calendar.free(DAY, DAY)).isEmpty();
        zencal.http().verify(3, postRequestedFor(urlEqualTo(WEEK)));
    }

    @Test
    void a_full_list_of_meetings_is_asked_for_in_halves() {
        String full = list(500);
        zencal.http()
                .stubFor(get(urlPathEqualTo("/api/v1/meetings"))
                        .withQueryParam("from", equalTo("2026-11-30"))
                        .withQueryParam("to", equalTo("2026-12-03"))
                        .willReturn(okJson(full)));
        zencal.http()
                .stubFor(get(urlPathEqualTo("/api/v1/meetings"))
                        .withQueryParam("to", equalTo("2026-12-01"))
                        .willReturn(okJson(list(3))));
        zencal.http()
                .stubFor(get(urlPathEqualTo("/api/v1/meetings"))
                        .withQueryParam("from", equalTo("2026-12-02"))
                        .willReturn(okJson("{\"meetings\":[]}")));

        assertThat(calendar.meetings(DAY, DAY.plusDays(1))).hasSize(3);
        zencal.http()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/meetings"))
                        .withQueryParam("host", equalTo(ZencalServer.HOST_ID)));
    }

    private static String list(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> "{\"uuid\":\"m-" + i + "\",\"start\":\"2026-12-01 13:00:00\",\"status\":\"created\"}")
                .collect(Collectors.joining(",", "{\"meetings\":[", "]}"));
    }

    @Test
    void a_link_that_is_none_is_not_handed_out() {
        for (String link : List.of("", "javascript:alert(1)", "http://app.zencal.io/meet/a", "not a link")) {
            zencal.http().stubFor(post("/api/v1/meetings/one-time").willReturn(okJson("{\"link\":\"" + link + "\"}")));
            assertUnavailable(calendar::oneTimeLink);
        }
    }

    @Test
    void after_a_series_of_failures_it_is_left_alone() {
        zencal.http().stubFor(post(WEEK).willReturn(aResponse().withStatus(503)));
        for (int i = 0; i < 10; i++) {
            assertUnavailable(() -> calendar.free(DAY, DAY));
        }
        zencal.http().verify(6, postRequestedFor(urlEqualTo(WEEK)));
        assertThat(new ZencalServicePart(Optional.of(calendar)).condition()).isEqualTo(PartCondition.DEGRADED);
        assertThat(calendar.book(slot(NOON), ANNA, REFERENCE))
                .isEqualTo(new BookingOutcome.Rejected(BookingOutcome.Reason.NOT_REACHED));
    }

    private static void assertUnavailable(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(new Problem.Unavailable("zencal")));
    }
}
