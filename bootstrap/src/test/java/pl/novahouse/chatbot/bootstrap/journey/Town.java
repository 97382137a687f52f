package pl.novahouse.chatbot.bootstrap.journey;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import pl.novahouse.chatbot.bootstrap.RunningService;
import pl.novahouse.chatbot.bootstrap.delivery.SalesHouse;
import pl.novahouse.chatbot.domain.shared.PolishHolidays;
import pl.novahouse.chatbot.integrations.booking.ZencalServer;
import pl.novahouse.chatbot.integrations.lead.FakeBoard;
import pl.novahouse.chatbot.integrations.lead.FakeBoard.Trouble;
import pl.novahouse.chatbot.persistence.operation.EmbeddedPostgres;

/** One running service and all that it speaks to: a board, a calendar, a mail server and a system of the staff's. */
final class Town implements AutoCloseable {

    static final String SALES = "sprzedaz@novahouse.example";
    static final String SECRET = "a-secret-shared-with-the-staff-32";

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int DAYS_OFFERED = 8;
    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    private final EmbeddedPostgres database;
    private final FakeBoard board = FakeBoard.start().recording();
    private final ZencalServer calendar = new ZencalServer(Instant.now(Clock.systemUTC()));
    private final WireMockServer staff = new WireMockServer(wireMockConfig().dynamicPort());
    private final Path home;
    private final RunningService service;
    private final int mailPort;
    private final MockOAuth2Server provider = new MockOAuth2Server();
    private GreenMail mailbox;

    Town(Path folder) {
        database = EmbeddedPostgres.start(folder.resolve("database"));
        mailbox = mailServer(0);
        mailPort = mailbox.getSmtp().getPort();
        staff.start();
        provider.start();
        openDays().forEach(calendar::offer);
        open();
        home = folder.resolve("service");
        service = RunningService.start(home, settings());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("NOVA_EMBEDDED_DATABASE", "false");
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("NOVA_MONDAY_URL", board.url().toString());
        settings.put("NOVA_MONDAY_TOKEN", FakeBoard.TOKEN);
        settings.put("NOVA_MONDAY_BOARD_ID", FakeBoard.BOARD);
        settings.put("NOVA_ZENCAL_BASE_URL", calendar.baseUrl());
        settings.put("NOVA_ZENCAL_API_KEY", ZencalServer.KEY);
        settings.put("NOVA_ZENCAL_USERNAME", ZencalServer.USERNAME);
        settings.put("NOVA_ZENCAL_HOST_ID", ZencalServer.HOST_ID);
        settings.put("NOVA_ZENCAL_MEETING_TOPIC", ZencalServer.TOPIC);
        settings.put("NOVA_BOOKING_PATIENCE", "4s");
        settings.put("NOVA_MAIL_HOST", "localhost");
        settings.put("NOVA_MAIL_PORT", Integer.toString(mailPort));
        settings.put("NOVA_MAIL_START_TLS", "DISABLED");
        settings.put("NOVA_MAIL_TIMEOUT", "5s");
        settings.put("NOVA_MAIL_SALES_ADDRESS", SALES);
        settings.put("NOVA_WEBHOOK_URL", staff.baseUrl() + "/notices");
        settings.put("NOVA_WEBHOOK_SECRET", SECRET);
        settings.put("NOVA_DELIVERY_LOOK_EVERY", "200ms");
        settings.put("NOVA_DELIVERY_FIRST_WAIT", "200ms");
        settings.put("NOVA_DELIVERY_LONGEST_WAIT", "1s");
        settings.put("NOVA_DELIVERY_BREAKER_THRESHOLD", "1000");
        settings.put("NOVA_TRAFFIC_MESSAGE_INTERVAL", "0s");
        settings.put("NOVA_OPENID_ISSUER", issuer());
        settings.put("NOVA_OPENID_CLIENT_SECRET", "a-client-secret-of-the-journeys");
        settings.put("NOVA_OPENID_SESSION_SECRET", "a-session-secret-of-the-journeys-32");
        return settings;
    }

    /** Half an hour at noon of each of the next working days, from the day after tomorrow on. */
    private static List<Instant> openDays() {
        return Stream.iterate(LocalDate.now(Clock.system(WARSAW)).plusDays(2), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                        && day.getDayOfWeek() != DayOfWeek.SUNDAY
                        && !PolishHolidays.include(day))
                .limit(DAYS_OFFERED)
                .map(day -> day.atTime(LocalTime.NOON).atZone(WARSAW).toInstant())
                .toList();
    }

    private static GreenMail mailServer(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    RunningService service() {
        return service;
    }

    /** Where the service keeps its files, without those of the database. */
    Path home() {
        return home;
    }

    /** Does something else than serving beside the service, such as {@code backup}. */
    RunningService.Errand run(String... arguments) throws IOException {
        return RunningService.run(home, settings(), arguments);
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    FakeBoard board() {
        return board;
    }

    ZencalServer calendar() {
        return calendar;
    }

    /** Board, mail server and the staff's system fail until they are opened. */
    void shut() {
        board.planning(_ -> Trouble.UNAVAILABLE);
        mailbox.stop();
        staff.resetMappings();
        staff.stubFor(post(anyUrl()).willReturn(serviceUnavailable()));
    }

    /** All of them answer again; the mail server has a new, empty box. */
    void reopen() {
        mailbox = mailServer(mailPort);
        open();
    }

    private void open() {
        board.planning(_ -> Trouble.NONE);
        staff.resetMappings();
        staff.stubFor(post(anyUrl()).willReturn(ok()));
    }

    /** The mails that came for this address. */
    List<MimeMessage> mailsTo(String address) throws MessagingException {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            for (Address to : mail.getAllRecipients()) {
                if (to.toString().equals(address)) {
                    found.add(mail);
                }
            }
        }
        return found;
    }

    /** The alerts to sales about this lead. */
    List<String> alertsAbout(String lead) throws Exception {
        List<String> found = new ArrayList<>();
        for (MimeMessage mail : mailsTo(SALES)) {
            if (text(mail).contains(lead)) {
                found.add(mail.getSubject());
            }
        }
        return found;
    }

    static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    /** The notices that the staff's system took or refused about this lead. */
    List<LoggedRequest> noticesAbout(String lead) {
        return staff.findAll(postRequestedFor(urlPathEqualTo("/notices"))).stream()
                .filter(request -> request.getBodyAsString().contains(lead))
                .toList();
    }

    /**
     * Asks for something about the data of an address and enters the code that is mailed to it.
     *
     * @return what comes of it
     */
    JsonNode proves(String email, Map<String, Object> wish) throws IOException, InterruptedException {
        Guest.Answer asked = Guest.send(service.base(), "POST", "/api/v1/rodo/requests", wish, "");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(202);
        await("the code has come", () -> code(email).isPresent());
        String request = asked.body().path("data_request_id").asText();
        Guest.Answer done = Guest.send(
                service.base(),
                "POST",
                "/api/v1/rodo/requests/" + request + "/confirm",
                Map.of("code", code(email).orElseThrow()),
                "");
        assertThat(done.status()).as(done.body().toString()).isEqualTo(200);
        return done.body();
    }

    private Optional<String> code(String email) {
        try {
            for (MimeMessage mail : mailsTo(email)) {
                Matcher found = CODE.matcher(text(mail));
                if (text(mail).contains("Kod potwierdzający") && found.find()) {
                    return Optional.of(found.group());
                }
            }
            return Optional.empty();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Calls as a data-protection officer; the status comes back. */
    int officer(String method, String path) throws IOException, InterruptedException {
        String token = provider.issueToken(
                        "nova", "ewa", "nova-house-api", Map.of("roles", List.of("dpo"), "iss", issuer()))
                .serialize();
        HttpRequest request = HttpRequest.newBuilder(service.base().resolve(path))
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String issuer() {
        return provider.issuerUrl("nova").toString();
    }

    /** How often anything outside was asked or told something. */
    int touches() {
        return board.received().size()
                + calendar.http().getAllServeEvents().size()
                + mailbox.getReceivedMessages().length
                + staff.getAllServeEvents().size();
    }

    /** How many rows the database holds of what may follow from a consent only. */
    int rows() throws SQLException {
        return number("SELECT (SELECT count(*) FROM lead) + (SELECT count(*) FROM delivery)"
                + " + (SELECT count(*) FROM booking)");
    }

    /** The lead that a conversation or a form led to, or nothing. */
    String leadOf(String origin) throws SQLException {
        return read("SELECT coalesce(max(lead_id::text), '') FROM lead_origin WHERE id = '" + origin + "'");
    }

    /** Waits until nothing about this subject is to go out any more. */
    void settle(String subject) throws InterruptedException {
        await(
                "everything about " + subject + " has gone out",
                () -> number("SELECT count(*) FROM delivery" + " WHERE subject = '" + subject
                                + "' AND state IN ('WAITING', 'IN_FLIGHT')")
                        == 0);
    }

    /** Waits until each way out has failed for this lead. */
    void knockInVain(String lead) throws InterruptedException {
        await(
                "all ways out were tried",
                () -> number("SELECT count(DISTINCT target) FROM delivery" + " WHERE subject = '" + lead
                                + "' AND failures > 0")
                        == 3);
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        assertThat(SalesHouse.await(PATIENCE, condition)).as(what).isTrue();
    }

    int number(String query) {
        try {
            return Integer.parseInt(read(query));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String read(String query) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() {
        service.close();
        mailbox.stop();
        staff.stop();
        provider.shutdown();
        calendar.close();
        board.close();
        database.close();
    }
}
