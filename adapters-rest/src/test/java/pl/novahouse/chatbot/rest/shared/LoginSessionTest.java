package pl.novahouse.chatbot.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The life of a login at a provider whose tokens last three seconds. */
@QuarkusTest
@QuarkusTestResource(
        value = OpenIdServer.class,
        initArgs = @ResourceArg(name = OpenIdServer.ISSUER_ARGUMENT, value = OpenIdServer.BRIEF_ISSUER),
        restrictToAnnotatedClass = true)
@Timeout(60)
class LoginSessionTest {

    private static final Duration PAST_THE_TOKEN = Duration.ofMillis(4_500);

    @Test
    void the_cookies_of_a_login_are_for_the_panel_alone_and_for_no_script() {
        HttpResponse<String> home = login(new Browser());

        List<String> session = cookies(home, "q_session");
        assertThat(session)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("Path=/admin"));
        assertThat(session).allMatch(LoginSessionTest::isEncrypted);
        assertThat(cookies(home, CsrfGuard.COOKIE))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Strict")
                        .containsIgnoringCase("Path=/admin"));
    }

    @Test
    void a_login_outlives_its_token_by_a_fresh_one_without_anybody_noticing() throws InterruptedException {
        Browser browser = new Browser();
        assertThat(login(browser).body()).contains("Katarzyna");
        Thread.sleep(PAST_THE_TOKEN);

        HttpResponse<String> later = browser.get("/admin");

        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.uri().getPath()).isEqualTo("/admin");
        assertThat(later.body()).contains("Katarzyna");
        assertThat(cookies(later, "q_session")).isNotEmpty();
    }

    @Test
    void a_login_that_nobody_uses_ends_half_an_hour_after_its_token() {
        assertThat(cookies(login(new Browser()), "q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(ageOf(cookie))
                        .isBetween(
                                Duration.ofMinutes(29), Duration.ofMinutes(30).plus(PAST_THE_TOKEN)));
    }

    @Test
    void after_logging_out_the_old_cookies_are_gone_and_the_panel_asks_again() {
        Browser browser = new Browser();
        HttpResponse<String> home = login(browser);

        HttpResponse<String> goodbye = browser.post("/admin/logout", home.body(), Map.of());

        assertThat(goodbye.uri().getPath()).isEqualTo("/admin/goodbye");
        assertThat(cookies(goodbye, "q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("Max-Age=0"));
        assertThat(browser.get("/admin").uri().getPath()).contains("authorize");
    }

    private static HttpResponse<String> login(Browser browser) {
        HttpResponse<String> form = browser.get("/admin");
        return browser.submit(
                form.uri(),
                Map.of(
                        "username",
                        "k.nowak",
                        "claims",
                        "{\"name\": \"Katarzyna Nowak\", \"roles\": [\"" + Roles.CONSULTANT + "\"]}"));
    }

    private static Duration ageOf(String cookie) {
        return Stream.of(cookie.split(";"))
                .map(String::strip)
                .filter(attribute -> attribute.startsWith("Max-Age="))
                .map(attribute -> Duration.ofSeconds(Long.parseLong(attribute.substring("Max-Age=".length()))))
                .findFirst()
                .orElseThrow();
    }

    /** Whether it is a token of five parts whose head names how the rest is enciphered. */
    private static boolean isEncrypted(String cookie) {
        String[] parts =
                cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')).split("\\.");
        String head = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        return parts.length == 5 && head.contains("\"enc\":\"A256GCM\"");
    }

    /** What any answer on the way set under a name. */
    private static List<String> cookies(HttpResponse<String> last, String name) {
        return Stream.iterate(
                        Optional.of(last),
                        Optional::isPresent,
                        response -> response.flatMap(HttpResponse::previousResponse))
                .flatMap(Optional::stream)
                .flatMap(response -> response.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith(name))
                .toList();
    }
}
