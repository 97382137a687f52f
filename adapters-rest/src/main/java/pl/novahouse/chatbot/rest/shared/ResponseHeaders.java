package pl.novahouse.chatbot.rest.shared;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Puts the security and caching headers on every answer, whoever gave it. */
@Singleton
final class ResponseHeaders {

    private final boolean strictTransport;
    private final String widgetAncestors;

    ResponseHeaders(EdgeSettings settings) {
        this.strictTransport = settings.strictTransport();
        this.widgetAncestors = ("frame-ancestors 'self' " + String.join(" ", settings.allowedOrigins())).strip();
    }

    void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.request().path();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (strictTransport) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        switch (Surface.of(path)) {
            case WIDGET -> {
                headers.set("Content-Security-Policy", page(nonce(context)) + "; " + widgetAncestors);
                headers.set("Cross-Origin-Resource-Policy", "cross-origin");
                headers.set("Cache-Control", "no-store");
            }
            case WIDGET_ASSET -> {
                headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                headers.set("Cross-Origin-Resource-Policy", "cross-origin");
                headers.set("Cache-Control", "public, no-cache");
            }
            case DEMO -> {
                headers.set("Content-Security-Policy", page("'self'") + "; frame-src 'self'; frame-ancestors 'none'");
                headers.set("X-Frame-Options", "DENY");
                headers.set("Cross-Origin-Resource-Policy", "same-origin");
                headers.set("Cache-Control", "public, no-cache");
            }
            case PANEL -> {
                headers.set("Content-Security-Policy", page(nonce(context)) + "; frame-ancestors 'none'");
                headers.set("X-Frame-Options", "DENY");
                headers.set("Cross-Origin-Resource-Policy", "same-origin");
                headers.set("Cache-Control", "no-store");
            }
            case ASSET -> {
                headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                headers.set("Cross-Origin-Resource-Policy", "same-origin");
                headers.set("Cache-Control", "public, no-cache");
            }
            case API -> {
                headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
                headers.set("X-Frame-Options", "DENY");
                headers.set("Cross-Origin-Resource-Policy", "same-origin");
                headers.set("Cache-Control", "no-store");
            }
        }
    }

    private static String nonce(RoutingContext context) {
        return "'nonce-" + Nonces.of(context) + "'";
    }

    private static String page(String source) {
        return "default-src 'none'; script-src " + source + "; style-src " + source
                + "; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
    }
}
