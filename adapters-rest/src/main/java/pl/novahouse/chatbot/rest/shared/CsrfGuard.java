package pl.novahouse.chatbot.rest.shared;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Lets a form of the panel change something only when the form came from the panel: it must repeat a secret that the
 * page and a cookie were given together, which no foreign page can read.
 */
@Singleton
final class CsrfGuard {

    static final String FIELD = "csrf_token";
    static final String COOKIE = "nova_csrf";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final int SECRET_BYTES = 32;
    private static final int SECRET_LENGTH = 43;

    private final SecureRandom random = new SecureRandom();
    private final boolean secureCookie;

    CsrfGuard(EdgeSettings settings) {
        this.secureCookie = settings.strictTransport();
    }

    /** The secret for the forms of the page at hand; a browser without one gets its cookie with the page. */
    String token(RoutingContext routing) {
        Cookie known = routing.request().getCookie(COOKIE);
        if (known != null && known.getValue().length() == SECRET_LENGTH) {
            return known.getValue();
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        routing.response()
                .addCookie(Cookie.cookie(COOKIE, token)
                        .setPath("/admin")
                        .setHttpOnly(true)
                        .setSecure(secureCookie)
                        .setSameSite(CookieSameSite.STRICT));
        return token;
    }

    @ServerRequestFilter
    @WithFormRead
    void requireToken(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (Surface.of(routing.normalizedPath()) != Surface.PANEL || SAFE_METHODS.contains(request.getMethod())) {
            return;
        }
        var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        Cookie cookie = routing.request().getCookie(COOKIE);
        if (cookie == null || !matches(cookie.getValue(), (String) form.getFormParameter(FIELD, true, false))) {
            throw new EdgeRefusal(ErrorCode.CSRF_FAILED);
        }
    }

    private static boolean matches(String expected, @Nullable String presented) {
        return presented != null
                && presented.length() == SECRET_LENGTH
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }
}
