package pl.novahouse.chatbot.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What is kept of a {@link SessionToken}: its SHA-256 in lower-case hexadecimal. */
public record TokenHash(String hex) {

    private static final int LENGTH = 64;

    public TokenHash {
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("a token hash has " + LENGTH + " hexadecimal digits");
        }
    }

    /** Compares in constant time, so that the duration tells nothing about the stored hash. */
    public boolean matches(TokenHash other) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }
}
