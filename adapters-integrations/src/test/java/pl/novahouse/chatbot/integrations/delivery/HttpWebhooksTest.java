package pl.novahouse.chatbot.integrations.delivery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.novahouse.chatbot.domain.delivery.Failure;
import pl.novahouse.chatbot.domain.delivery.Outcome;
import pl.novahouse.chatbot.domain.delivery.StaffNotice;
import pl.novahouse.chatbot.integrations.shared.BoundedHttp;

class HttpWebhooksTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String SECRET = "a secret of this test";
    private static final StaffNotice NOTICE =
            new StaffNotice(new UUID(1, 2), "lead.created", new UUID(3, 4), Instant.parse("2026-11-25T11:59:00Z"));
    private static final BoundedHttp.Limits LIMITS =
            new BoundedHttp.Limits(Duration.ofSeconds(1), Duration.ofMillis(500), 10_000);

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_notice_is_posted_and_signed_over_its_time_and_body() {
        server.stubFor(post("/hook").willReturn(aResponse().withStatus(204)));

        assertThat(webhooks().post(NOTICE).outcome()).isEqualTo(Outcome.Done.plainly());

        LoggedRequest posted =
                server.findAll(postRequestedFor(urlEqualTo("/hook"))).getFirst();
        assertThat(posted.getBodyAsString())
                .isEqualTo("{\"id\":\"00000000-0000-0001-0000-000000000002\",\"event\":\"lead.created\",\"subject\":"
                        + "\"00000000-0000-0003-0000-000000000004\",\"occurred_at\":\"2026-11-25T11:59:00Z\"}");
        assertThat(posted.getHeader("Nova-Signature"))
                .isEqualTo(new Signature(SECRET).of(NOW, posted.getBodyAsString()))
                .matches("t=1795608000,v1=[0-9a-f]{64}");
    }

    @Test
    void the_signature_is_a_well_known_one() {
        assertThat(new Signature("key").of(Instant.EPOCH, "x"))
                .isEqualTo("t=0,v1=01648d624c0b511b0449a63394418e2d5b018e4cc2f753e42127d445f3ca5dd0");
    }

    @ParameterizedTest
    @CsvSource({
        "200, none",
        "302, Permanent",
        "400, Permanent",
        "404, Permanent",
        "410, Suspended",
        "429, Throttled",
        "500, Outage",
        "503, Outage"
    })
    void the_status_decides(int status, String kind) {
        server.stubFor(post("/hook")
                .willReturn(aResponse().withStatus(status).withHeader("Location", "http://169.254.169.254/")));

        Outcome outcome = webhooks().post(NOTICE).outcome();

        assertThat(
                        outcome instanceof Outcome.Failed(Failure failure)
                                ? failure.getClass().getSimpleName()
                                : "none")
                .isEqualTo(kind);
    }

    @Test
    void a_receiver_that_is_too_slow_is_an_outage() {
        server.stubFor(post("/hook").willReturn(aResponse().withStatus(200).withFixedDelay(2_000)));

        assertThat(webhooks().post(NOTICE).outcome()).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void plain_http_is_refused_in_production() {
        for (String url :
                new String[] {"http://example.com/", "ftp://example.com/", "https:///x", "https://u:p@x.pl/"}) {
            assertThatThrownBy(() -> new HttpWebhooks.Settings(URI.create(url), SECRET, false, LIMITS))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private HttpWebhooks webhooks() {
        URI url = URI.create("http://localhost:" + server.port() + "/hook");
        return new HttpWebhooks(new HttpWebhooks.Settings(url, SECRET, true, LIMITS), InstantSource.fixed(NOW));
    }
}
