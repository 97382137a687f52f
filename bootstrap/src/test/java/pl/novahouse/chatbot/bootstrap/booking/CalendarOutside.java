package pl.novahouse.chatbot.bootstrap.booking;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import pl.novahouse.chatbot.domain.shared.PolishHolidays;

/** Zencal with one free half hour, at noon of the first working day from the day after tomorrow on. */
final class CalendarOutside implements AutoCloseable {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter BARE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String MEETING = "8d5c1f0a-1b2c-4d3e-8f90-a1b2c3d4e5f6";
    private static final String BOOKED = "booked";
    private static final String CALENDAR = "calendar";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final LocalDate day = workingDay();
    private final Instant start = day.atTime(LocalTime.NOON).atZone(WARSAW).toInstant();

    CalendarOutside() {
        server.start();
        server.stubFor(post(urlEqualTo("/calculate-schedule"))
                .inScenario(CALENDAR)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"schedule\":{\"" + day + "\":[{\"day\":\"" + day + "\",\"start\":\"" + start
                        + "\",\"end\":\"" + start.plusSeconds(1800) + "\",\"user\":{\"username\":\"host\"}}]}}")));
        server.stubFor(post(urlEqualTo("/calculate-schedule"))
                .inScenario(CALENDAR)
                .whenScenarioStateIs(BOOKED)
                .willReturn(okJson("{\"schedule\":[]}")));
        server.stubFor(get(urlEqualTo("/meetings/" + MEETING)).willReturn(okJson(meeting())));
        server.stubFor(get(urlPathEqualTo("/meetings"))
                .inScenario(CALENDAR)
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{\"meetings\":[]}")));
        server.stubFor(get(urlPathEqualTo("/meetings"))
                .inScenario(CALENDAR)
                .whenScenarioStateIs(BOOKED)
                .willReturn(okJson("{\"meetings\":[" + meeting() + "]}")));
        server.stubFor(post(urlEqualTo("/meetings/one-time"))
                .willReturn(okJson("{\"link\":\"https://app.zencal.io/meet/once\"}")));
        answerAfter(0);
    }

    /** How long the answer to a booking takes; the booking itself is made at once. */
    void answerAfter(int millis) {
        server.stubFor(post(urlEqualTo("/schedule"))
                .inScenario(CALENDAR)
                .willSetStateTo(BOOKED)
                .willReturn(aResponse()
                        .withFixedDelay(millis)
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"success\":\"ok\",\"meetings\":[{\"uuid\":\"" + MEETING + "\",\"date\":\"" + start
                                + "\"}]}")));
    }

    /** The settings that lead a service here. */
    Map<String, String> settings() {
        return Map.of(
                "NOVA_ZENCAL_BASE_URL", server.baseUrl(),
                "NOVA_ZENCAL_API_KEY", "a-key-of-the-tests",
                "NOVA_ZENCAL_USERNAME", "host",
                "NOVA_ZENCAL_HOST_ID", "host-uuid",
                "NOVA_ZENCAL_MEETING_TOPIC", "topic-uuid",
                "NOVA_ZENCAL_TIMEOUT", "1500ms",
                "NOVA_BOOKING_PATIENCE", "1s",
                "RATE_LIMIT_ENABLED", "false");
    }

    /** How often it was asked to book. */
    int asked() {
        return server.findAll(postRequestedFor(urlEqualTo("/schedule"))).size();
    }

    Instant start() {
        return start;
    }

    @Override
    public void close() {
        server.stop();
    }

    private String meeting() {
        return "{\"uuid\":\"" + MEETING + "\",\"start\":\"" + BARE.format(start) + "\",\"end\":\""
                + BARE.format(start.plusSeconds(1800))
                + "\",\"status\":\"created\",\"place\":\"Google Meet\",\"attendee\":{\"email\":\"anna@example.com\"}}";
    }

    private static LocalDate workingDay() {
        LocalDate day = LocalDate.now(Clock.system(WARSAW)).plusDays(2);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || PolishHolidays.include(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
