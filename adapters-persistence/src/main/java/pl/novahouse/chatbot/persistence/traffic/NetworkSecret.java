package pl.novahouse.chatbot.persistence.traffic;

import java.nio.charset.StandardCharsets;

/**
 * Keeps anybody who sees a fingerprint from finding out its network by trying them all. The same on all instances.
 *
 * @param value at least 16 characters
 */
public record NetworkSecret(String value) {

    private static final int SHORTEST = 16;

    public NetworkSecret {
        if (value.length() < SHORTEST) {
            throw new IllegalArgumentException("a secret has at least " + SHORTEST + " characters");
        }
    }

    byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "NetworkSecret[hidden]";
    }
}
