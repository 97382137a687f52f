package pl.novahouse.chatbot.rest.shared;

import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Base64;

/** Gives each answer the one word that scripts and styles of its page must carry, and no injected one can know. */
public final class Nonces {

    private static final String KEY = Nonces.class.getName();
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonces() {}

    /** The nonce of the page at hand. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getEncoder().encodeToString(bytes);
        context.put(KEY, fresh);
        return fresh;
    }
}
