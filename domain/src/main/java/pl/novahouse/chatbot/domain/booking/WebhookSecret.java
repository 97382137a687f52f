package pl.novahouse.chatbot.domain.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The part of a webhook's address that nobody can guess.
 *
 * @param value at least {@value #FEWEST} and at most {@value #MOST} characters
 */
public record WebhookSecret(String value) {

    public static final int FEWEST = 16;
    private static final int MOST = 200;

    public WebhookSecret {
        if (value.length() < FEWEST || value.length() > MOST) {
            throw new IllegalArgumentException("a webhook's secret has " + FEWEST + " to " + MOST + " characters");
        }
    }

    /** Compares in constant time, so that the duration tells nothing about the secret. */
    public boolean matches(String shown) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "WebhookSecret[hidden]";
    }
}
