package pl.novahouse.chatbot.rest.shared;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** A real OpenID provider with a login page, for the time of the tests. */
public final class OpenIdServer implements QuarkusTestResourceLifecycleManager {

    public static final String ISSUER = "nova";
    public static final String AUDIENCE = "nova-house-api";

    /** The test resource's argument that names the issuer to log in at. */
    public static final String ISSUER_ARGUMENT = "issuer";

    /** An issuer whose tokens last three seconds. */
    public static final String BRIEF_ISSUER = "brief";

    private static final long BRIEF_SECONDS = 3;

    private static final MockOAuth2Server SERVER = new MockOAuth2Server(new OAuth2Config(
            true,
            null,
            null,
            false,
            new OAuth2TokenProvider(),
            Set.of(new DefaultOAuth2TokenCallback(BRIEF_ISSUER, "nobody", "JWT", null, Map.of(), BRIEF_SECONDS)),
            new MockWebServerWrapper()));

    private String issuer = ISSUER;

    @Override
    public void init(Map<String, String> arguments) {
        issuer = arguments.getOrDefault(ISSUER_ARGUMENT, ISSUER);
    }

    @Override
    public Map<String, String> start() {
        SERVER.start(InetAddress.getLoopbackAddress(), 0);
        return Map.of("nova.openid.issuer", address(issuer));
    }

    @Override
    public void stop() {
        SERVER.shutdown();
    }

    private static String address(String issuer) {
        String url = SERVER.issuerUrl(issuer).toString();
        return url.replace(SERVER.issuerUrl(issuer).host(), "localhost");
    }

    /** A bearer token of somebody with these roles. */
    public static String token(String subject, List<String> roles) {
        return token(subject, roles, AUDIENCE, 3600);
    }

    /** A token for another audience, or one that expires in so many seconds. */
    public static String token(String subject, List<String> roles, String audience, long seconds) {
        return SERVER.issueToken(ISSUER, subject, audience, Map.of("roles", roles, "iss", address(ISSUER)), seconds)
                .serialize();
    }

    /** A well-made token of another issuer at the same provider. */
    public static String foreignToken(List<String> roles) {
        return SERVER.issueToken("other", "a", AUDIENCE, Map.of("roles", roles), 3600)
                .serialize();
    }
}
