package pl.novahouse.chatbot.rest.shared;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** Gives every request the id under which its answer and its log lines are found. */
public final class RequestIds {

    public static final String HEADER = "X-Request-ID";
    static final String LOG_FIELD = "request_id";

    private static final String KEY = RequestIds.class.getName();
    private static final int MAX_LENGTH = 64;

    private RequestIds() {}

    /** The id of the request at hand. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        return known == null ? assign(context) : known;
    }

    /** Keeps the client's id when it is 1 to 64 letters, digits, dots, dashes or underscores; else makes a new one. */
    static String assign(RoutingContext context) {
        String offered = context.request().getHeader(HEADER);
        String id = offered != null && isWellFormed(offered)
                ? offered
                : UUID.randomUUID().toString();
        context.put(KEY, id);
        return id;
    }

    private static boolean isWellFormed(String id) {
        return !id.isEmpty() && id.length() <= MAX_LENGTH && id.chars().allMatch(RequestIds::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
