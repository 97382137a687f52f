package pl.novahouse.chatbot.rest.shared;

import java.util.Set;

/**
 * What the operator decides about the edge.
 *
 * @param allowedOrigins origins (scheme, host, port) of foreign pages that may call the API and show the widget
 * @param trustedProxies addresses or networks of the proxies whose word on where a call comes from is taken
 * @param strictTransport whether browsers are told to use nothing but HTTPS
 * @param limits sizes beyond which a request is refused unread
 */
public record EdgeSettings(
        Set<String> allowedOrigins, Set<String> trustedProxies, boolean strictTransport, Limits limits) {

    /**
     * Upper bounds of one request.
     *
     * @param jsonBytes size of a JSON body or a form
     * @param uploadBytes size of a multipart body
     * @param jsonKeys keys in a JSON body, counted over all levels
     * @param jsonDepth levels of nesting in a JSON body
     * @param headerBytes size of all headers together
     * @param uriLength characters of the path and query
     */
    public record Limits(int jsonBytes, int uploadBytes, int jsonKeys, int jsonDepth, int headerBytes, int uriLength) {
        public Limits {
            if (jsonBytes < 1 || uploadBytes < 1 || jsonKeys < 1 || jsonDepth < 1 || headerBytes < 1 || uriLength < 1) {
                throw new IllegalArgumentException("every limit is positive");
            }
        }
    }

    public EdgeSettings {
        allowedOrigins = Set.copyOf(allowedOrigins);
        trustedProxies = Set.copyOf(trustedProxies);
        if (allowedOrigins.contains("*")) {
            throw new IllegalArgumentException("allowed origins are named one by one; * is not accepted");
        }
    }
}
